package org.annals.query.evidence.checkpoint;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;

/** Of which sizes a log was when it signed. */
public record SignedSizes(SignedCheckpoints signed) {

    /**
     * The greatest of them, without those of notes that were damaged.
     *
     * @param most how many
     * @return in growing order
     */
    public List<Long> newest(int most, LongPredicate wanted) {
        TreeSet<Long> sizes = new TreeSet<>();
        signed.each(note -> {
            size(note).stream().filter(wanted::test).forEach(sizes::add);
            if (sizes.size() > most) {
                sizes.pollFirst();
            }
        });
        return List.copyOf(sizes);
    }

    /** Signatures are not looked at: who asks for sizes has the roots from elsewhere. */
    private static Collection<Long> size(String note) {
        try {
            return List.of(Checkpoint.parse(Note.parse(note).text()).size());
        } catch (InvalidNote e) {
            return List.of();
        }
    }
}
