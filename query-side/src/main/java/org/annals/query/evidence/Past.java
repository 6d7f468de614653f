package org.annals.query.evidence;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.pack.EarlierTree;
import org.annals.query.evidence.checkpoint.SignedSizes;
import org.annals.query.evidence.tree.LogTree;

/** What the log was before, with the proofs that it only went on from there. */
record Past(SignedSizes signed, LogTree tree) {

    /** Each takes about a kilobyte in a pack; a log that is written to all day signs that many in some days. */
    private static final int MOST = 1_000;

    /**
     * The log at the newest of the sizes at which it signed, and at some others.
     *
     * @param size to which it has gone on; of greater sizes there is nothing
     * @param others any sizes that the log ever had
     * @return in growing order
     */
    List<EarlierTree> before(long size, Collection<Long> others) {
        TreeSet<Long> sizes = new TreeSet<>(signed.newest(MOST, it -> isBefore(it, size)));
        others.stream().filter(it -> isBefore(it, size)).forEach(sizes::add);
        StoredTree now = tree.tree();
        return sizes.stream()
                .map(it -> new EarlierTree(
                        it, now.root(it), now.consistency(it, size).path()))
                .toList();
    }

    /** Of an empty log nothing can be proved. */
    private static boolean isBefore(long earlier, long size) {
        return 0 < earlier && earlier < size;
    }
}
