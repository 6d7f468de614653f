package org.annals.query.history;

import java.util.List;
import java.util.stream.Stream;

/** Some successive events of one stream. */
record HistoryPage(List<HistoryEntry> entries) {

    static final HistoryPage EMPTY = new HistoryPage(List.of());

    HistoryPage with(HistoryEntry next) {
        return new HistoryPage(Stream.concat(entries.stream(), Stream.of(next)).toList());
    }
}
