package org.annals.query.creditregister;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annals.query.replay.Replayed;

/** The whole register at a moment. */
record RegisterThen(List<Line> lines, long position) {

    /** @param participant the id of whose it is */
    record Line(String participant, RegisterEntry entry) {}

    /** Those of these participants only. */
    List<RegisterEntry> entries(Predicate<String> participants) {
        return lines.stream()
                .filter(it -> participants.test(it.participant()))
                .map(Line::entry)
                .toList();
    }

    static RegisterThen of(Replayed<RegisterState, RegisterEntry> replayed) {
        List<Line> lines = new ArrayList<>();
        replayed.rows((id, entry) -> lines.add(new Line(id, entry)));
        return new RegisterThen(List.copyOf(lines), replayed.position());
    }
}
