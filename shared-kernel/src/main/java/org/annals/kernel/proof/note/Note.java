package org.annals.kernel.proof.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and the signatures under it. What it says counts for nothing before a signature by a key that one trusts has
 * been verified.
 *
 * @param text ends with a line's end
 */
public record Note(String text, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 100;

    /** @throws InvalidNote if there can be no such note */
    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new InvalidNote("The text of a note ends with a line's end and has no control characters.");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new InvalidNote("A note has at least one signature and at most " + MOST_SIGNATURES + ".");
        }
    }

    /** @throws InvalidNote if it is not of the form of a signed note */
    public static Note parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new InvalidNote("A note is a text, an empty line and signatures, with a line's end after the last.");
        }
        String below = note.substring(end + 2);
        if (below.isEmpty()) {
            throw new InvalidNote("Nobody has signed the note.");
        }
        List<String> lines = List.of(below.substring(0, below.length() - 1).split("\n", -1));
        return new Note(
                note.substring(0, end + 1),
                lines.stream().map(NoteSignature::parse).toList());
    }

    /** The whole note as text. */
    public String write() {
        return signatures.stream().map(it -> it.line() + "\n").collect(Collectors.joining("", text + "\n", ""));
    }

    /** The same text with another signature; one by the same key gives way to it. */
    public Note with(NoteSignature signature) {
        Stream<NoteSignature> others =
                signatures.stream().filter(it -> !it.key().equals(signature.key()));
        return new Note(text, Stream.concat(others, Stream.of(signature)).toList());
    }

    /**
     * Which of these keys have signed it. Signatures by other keys say nothing.
     *
     * @throws InvalidNote if a signature that bears the name of one of them is not by it
     */
    public List<VerifierKey> signedBy(Collection<VerifierKey> known) {
        List<VerifierKey> found = new ArrayList<>();
        for (VerifierKey key : known) {
            List<NoteSignature> its =
                    signatures.stream().filter(it -> it.key().equals(key.key())).toList();
            its.forEach(signature -> key.check(text, signature));
            if (!its.isEmpty()) {
                found.add(key);
            }
        }
        return found;
    }

    /** @throws InvalidNote if it is not signed by this key */
    public void mustBeSignedBy(VerifierKey key) {
        if (signedBy(List.of(key)).isEmpty()) {
            throw new InvalidNote("The note is not signed by " + key.key().name() + ".");
        }
    }
}
