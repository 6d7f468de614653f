package org.annals.query.history;

import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.event.Appended;

/** Some successive events of one stream. */
record HistoryPage(List<HistoryLine> lines) {

    static final HistoryPage EMPTY = new HistoryPage(List.of());

    HistoryPage with(HistoryLine next) {
        return new HistoryPage(Appended.to(lines, next));
    }

    Stream<HistoryEntry> told() {
        return lines.stream().map(HistoryLine::told);
    }
}
