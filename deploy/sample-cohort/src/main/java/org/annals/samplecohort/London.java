package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Clock times in Europe/London, where the courses are held, and how they are written. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private London() {}

    static ZonedDateTime at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE);
    }

    static ZonedDateTime at(LocalDate date, int hour, int minute) {
        return at(date, LocalTime.of(hour, minute));
    }

    /** As the provider's own systems write it: local time with its offset, {@code 2025-06-12T16:22:00+01:00}. */
    static String offset(ZonedDateTime time) {
        return WITH_OFFSET.format(time);
    }

    /** As Canvas and the DfE write it: UTC, {@code 2025-06-12T15:22:00Z}. */
    static String utc(ZonedDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
