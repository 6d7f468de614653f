package org.annals.kernel.proof.checkpoint;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.InclusionProof;
import org.annals.kernel.proof.merkle.InvalidProof;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;

/**
 * That a leaf is in a log, to be checked without the log: c2sp.org/tlog-proof@v1.
 *
 * @param extra whatever somebody wants to send along; nobody checks it, and empty is as good as none
 * @param index of the leaf, counted from 0
 * @param path as in {@link InclusionProof}
 * @param checkpoint the signed one that the proof leads to
 */
public record LoggedProof(byte[] extra, long index, List<Hash> path, Note checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public LoggedProof {
        extra = extra.clone();
        path = List.copyOf(path);
    }

    public LoggedProof(InclusionProof proof, Note checkpoint) {
        this(new byte[0], proof.index(), proof.path(), checkpoint);
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoggedProof that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** @throws InvalidNote if it is not of the form */
    public static LoggedProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new InvalidNote("After the hashes of a proof come an empty line and a checkpoint.");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER)) {
            throw new InvalidNote("A proof begins with the line " + HEADER + ".");
        }
        try {
            byte[] extra = new byte[0];
            if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
                extra = Base64.getDecoder().decode(lines.removeFirst().substring(EXTRA.length()));
            }
            if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
                throw new InvalidNote("A proof says the index of its leaf before the hashes.");
            }
            long index = DecimalText.parse(lines.removeFirst().substring(INDEX.length()));
            List<Hash> path = lines.stream().map(Hash::parse).toList();
            return new LoggedProof(extra, index, path, Note.parse(text.substring(end + 2)));
        } catch (IllegalArgumentException e) {
            throw new InvalidNote("A line of the proof is no hash in base64.");
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.write()).toString();
    }

    /**
     * Checks that the leaf is in the log with this key.
     *
     * @param leaf the hash of the leaf
     * @return what the log has signed
     * @throws InvalidNote if the log has not signed the checkpoint
     * @throws InvalidProof if the leaf is not in the tree of the checkpoint
     */
    public SignedCheckpoint check(Hash leaf, VerifierKey log) {
        SignedCheckpoint signed = SignedCheckpoint.verified(checkpoint, log);
        Checkpoint tree = signed.checkpoint();
        new InclusionProof(index, tree.size(), path).check(leaf, tree.root());
        return signed;
    }
}
