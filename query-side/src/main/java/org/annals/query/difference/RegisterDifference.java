package org.annals.query.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what changed in the credit register.
 *
 * @param total how many participants' lines changed
 * @param position the place in the log of the last event known at the later instant
 */
record RegisterDifference(List<Line> items, int page, int size, long total, long position, Instant from, Instant to) {

    /** One participant's line. */
    record Line(
            String participant,
            @Nullable String trn,
            @Nullable String cohort,
            List<Change> changes) {}

    static List<Line> lines(Differences<?, ?> differences) {
        List<Line> lines = new ArrayList<>();
        differences.changes().forEach((id, changes) -> {
            Fields fields = differences.fields(id);
            lines.add(new Line(id, fields.get("trn"), fields.get("cohort"), changes));
        });
        return List.copyOf(lines);
    }
}
