package org.annals.query.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.kernel.accesslog.Access;

/**
 * Everything that is held on one person.
 *
 * @param madeAt when it was gathered
 * @param position it tells of everything up to this place in the event log
 * @param events in the order of the log; read models hold nothing that does not follow from them
 * @param looks who looked at it
 */
public record HeldData(String participant, Instant madeAt, long position, List<HeldEvent> events, List<Access> looks) {

    /**
     * An event about the person.
     *
     * @param on the day on which it happened
     * @param sentence what happened, in plain English
     * @param content the fields of the event, by the names that they have in the store; those within others as {@code registration.trn}
     * @param metadata who did it, from where and in which connection
     */
    public record HeldEvent(
            long position,
            String eventId,
            String stream,
            String type,
            LocalDate on,
            Instant recordedAt,
            String sentence,
            Map<String, String> content,

            Map<String, String> metadata) {}
}
