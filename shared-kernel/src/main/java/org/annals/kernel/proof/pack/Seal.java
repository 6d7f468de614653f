package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.NoteSignature;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;

/**
 * The log's signature under a manifest, and so under every byte of a pack. Its first line can be that of no checkpoint,
 * since a checkpoint begins with the name of its log, which has no spaces: neither passes for the other.
 *
 * @param log name of the log
 * @param digest SHA-256 of the manifest, in hexadecimal digits
 */
public record Seal(String log, String digest) {

    static final String NAME = "manifest.sig";

    private static final String FIRST_LINE = "annals audit pack v1";

    public Note sign(SigningKey key) {
        return new Note(text(), List.of(key.sign(text())));
    }

    /** @throws InvalidNote unless the file has this seal, signed by this key, and nothing else */
    void check(byte[] file, VerifierKey key) {
        Note note = Note.parse(new String(file, UTF_8));
        if (!note.text().equals(text())) {
            throw new InvalidNote("It is for another manifest.");
        }
        note.mustBeSignedBy(key);
        List<NoteSignature> signatures = note.signatures();
        if (signatures.size() != 1 || !Arrays.equals(note.write().getBytes(UTF_8), file)) {
            throw new InvalidNote("It has more than the signature of the log.");
        }
    }

    private String text() {
        return "%s\n%s\nmanifest.json sha256 %s\n".formatted(FIRST_LINE, log, digest);
    }
}
