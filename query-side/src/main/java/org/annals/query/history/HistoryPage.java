package org.annals.query.history;

import java.util.List;
import org.annals.kernel.event.Appended;

/** Some successive events of one stream. */
record HistoryPage(List<HistoryEntry> entries) {

    static final HistoryPage EMPTY = new HistoryPage(List.of());

    HistoryPage with(HistoryEntry next) {
        return new HistoryPage(Appended.to(entries, next));
    }
}
