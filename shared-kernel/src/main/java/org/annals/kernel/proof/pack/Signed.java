package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The key, the checkpoint, what the log was before, and the seal of a pack. The seal stands last, the others first. */
final class Signed {

    private final Trust trust;
    private final Findings findings;
    private @Nullable VerifierKey key;
    private @Nullable Checkpoint checkpoint;
    private @Nullable EarlierTrees earlier;

    Signed(Trust trust, Findings findings) {
        this.trust = trust;
        this.findings = findings;
    }

    void take(String name, byte[] content) {
        switch (name) {
            case PackWriter.KEY -> findings.holds(name, () -> key = key(new String(content, UTF_8)));
            case PackWriter.CHECKPOINT ->
                findings.holds(name, () -> checkpoint = checkpoint(new String(content, UTF_8)));
            case EarlierTrees.NAME -> findings.holds(name, () -> earlier = earlier(content));
            default -> {
                // Is no business of this class.
            }
        }
    }

    /** Null if there is none that was signed. */
    @Nullable
    Checkpoint checkpoint() {
        return checkpoint;
    }

    void checkSeal(byte[] file, Seal seal) {
        VerifierKey by = key;
        if (by == null || checkpoint == null || earlier == null) {
            findings.fault("Without key.txt, checkpoint and %s nothing is proved.".formatted(EarlierTrees.NAME));
        } else if (findings.holds(Seal.NAME, () -> seal.check(file, by))) {
            findings.checked("signed by %s, with the key %s".formatted(by.key().name(), known()));
        }
    }

    private String known() {
        return trust.key() == null ? "in the pack, which nobody has vouched for" : "that was given";
    }

    private VerifierKey key(String file) {
        if (!file.endsWith("\n")) {
            throw new InvalidNote("It is no line with a key.");
        }
        return trust.key(VerifierKey.parse(file.substring(0, file.length() - 1)));
    }

    private Checkpoint checkpoint(String file) {
        Checkpoint signed = verified(Note.parse(file));
        findings.checked("a checkpoint of %d events with the root %s".formatted(signed.size(), signed.root()));
        return signed;
    }

    private EarlierTrees earlier(byte[] file) {
        Checkpoint last = checkpoint;
        if (last == null) {
            throw new InvalidPack("There is no checkpoint before it.");
        }
        EarlierTrees trees = EarlierTrees.read(file, last);
        findings.checked("the log at %d earlier sizes, from each of which it only went on".formatted(trees.count()));
        Kept kept = trust.kept();
        if (kept != null) {
            findings.holds(
                    "The checkpoint that was given",
                    () -> new Comparison(verified(kept.checkpoint()), last, trees, findings).run(kept.proof()));
        }
        return trees;
    }

    private Checkpoint verified(Note note) {
        if (key == null) {
            throw new InvalidNote("There is no key to check it with.");
        }
        return SignedCheckpoint.verified(note, key).checkpoint();
    }
}
