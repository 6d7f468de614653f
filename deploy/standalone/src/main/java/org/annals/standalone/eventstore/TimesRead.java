package org.annals.standalone.eventstore;

import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Parses the times of events as they stand in the store. Those that were written together have the same time, so the
 * last one is remembered: parsing each took a twentieth of reading the log.
 */
final class TimesRead {

    private volatile @Nullable Known last;

    private record Known(String text, Instant time) {}

    /** @throws java.time.DateTimeException if the text is no time in ISO form */
    Instant parse(String text) {
        Known known = last;
        if (known == null || !known.text.equals(text)) {
            known = new Known(text, DateTimeUtils.parseInstant(text));
            last = known;
        }
        return known.time;
    }
}
