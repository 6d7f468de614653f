package org.annals.client;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;

/** Instants as people read them: on the clock of London, where the rest of the record is kept. */
final class Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Clock() {}

    /** The instant in a field; as it came when it is none. */
    static String london(JsonNode object, String name) {
        String at = Json.text(object, name);
        try {
            return OffsetDateTime.parse(at).atZoneSameInstant(LONDON).format(TO_THE_MINUTE);
        } catch (DateTimeException e) {
            return at;
        }
    }
}
