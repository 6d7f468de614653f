package org.annals.command.importing;

import java.time.Instant;
import java.util.Comparator;

/**
 * A row that could be read.
 *
 * @param fileOrder what settles ties between files
 * @param key the key under which it is known again
 * @param content the row's text, kept if it is refused
 */
record ImportRow(String file, int fileOrder, int line, String key, String content, Reading reading) {

    /** The order in which rows were recorded; ties by the order of the files, then by line. */
    static final Comparator<ImportRow> AS_RECORDED = Comparator.comparing(ImportRow::recordedAt)
            .thenComparingInt(ImportRow::fileOrder)
            .thenComparingInt(ImportRow::line);

    private Instant recordedAt() {
        return reading.recordedAt();
    }
}
