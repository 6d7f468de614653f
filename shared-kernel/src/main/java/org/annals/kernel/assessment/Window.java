package org.annals.kernel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;

/**
 * The time in which a case study may be submitted: {@code opens <= submittedAt < deadline} (rule book 3).
 *
 * @param opensOn the day on which it opens, at 00:00 in the zone
 * @param zoneData the version of the time-zone data that gave the instants
 */
public record Window(LocalDate opensOn, Instant opens, Instant deadline, ZoneId zone, String zoneData) {

    /** A window of so many days, the opening day included; the deadline is the instant at which the day after begins. */
    public static Window opening(LocalDate opensOn, int days, ZoneId zone) {
        return new Window(
                opensOn,
                opensOn.atStartOfDay(zone).toInstant(),
                opensOn.plusDays(days).atStartOfDay(zone).toInstant(),
                zone,
                zoneDataOf(zone));
    }

    /** The same window with the deadline at the end of another day. */
    public Window extendedTo(LocalDate lastDay) {
        return new Window(opensOn, opens, lastDay.plusDays(1).atStartOfDay(zone).toInstant(), zone, zoneDataOf(zone));
    }

    private static String zoneDataOf(ZoneId zone) {
        return ZoneRulesProvider.getVersions(zone.getId()).lastKey();
    }
}
