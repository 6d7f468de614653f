package org.annals.query.evidence.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.annals.kernel.proof.merkle.StoredTree;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the whole log again.
 *
 * @param holds whether nothing is wrong
 * @param events how many were logged
 * @param compared how many of those still stand at their places and were compared; those that were removed cannot be
 * @param root of all of them, in base64
 * @param checkpoints how many were compared; those that this log has not signed are not
 * @param millis how long it took
 * @param bad how many things are wrong
 * @param firstBadIndex index of the first event that is wrong, or may be where only roots differ; null if none is
 * @param faults the first of them, by index
 */
public record LogReport(
        boolean holds,
        long events,
        long compared,
        String root,
        long checkpoints,
        long millis,
        long bad,
        @Nullable Long firstBadIndex,
        List<LogFault> faults) {

    /** One thing that is wrong, as in {@link Fault}. */
    public record LogFault(
            @Schema(
                    description = "changed, removed, inserted, reordered, shorter, root-differs, tree-damaged or"
                            + " checkpoint-damaged")
            String kind,

            long index,
            @Nullable Long until,
            @Nullable Long position,
            @Nullable String aggregate,
            @Nullable String eventId,
            String message) {

        static LogFault of(Fault fault) {
            return new LogFault(
                    fault.kind().word(),
                    fault.index(),
                    fault.until(),
                    fault.position(),
                    fault.aggregate(),
                    fault.eventId(),
                    fault.message());
        }
    }

    static LogReport of(StoredTree tree, long compared, long checkpoints, long millis, long bad, List<Fault> faults) {
        return new LogReport(
                faults.isEmpty(),
                tree.size(),
                compared,
                tree.root(tree.size()).base64(),
                checkpoints,
                millis,
                bad,
                faults.isEmpty() ? null : faults.getFirst().index(),
                faults.stream().map(LogFault::of).toList());
    }
}
