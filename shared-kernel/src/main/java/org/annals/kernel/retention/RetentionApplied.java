package org.annals.kernel.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.identifier.ParticipantId;
import org.axonframework.serialization.Revision;

/**
 * Data whose time was over went. Of each participant an event of its own says so too.
 *
 * @param rules how long each kind of data was kept, such as {@code participants} for {@code P6Y}
 * @param participants who was erased
 * @param rows the ids of the events of rows that could not be read, whose content went
 * @param accessLog the days whose files were deleted
 */
@Revision("1")
public record RetentionApplied(
        Map<String, String> rules,
        List<ParticipantId> participants,
        List<String> rows,
        List<LocalDate> accessLog,
        String decidedBy,
        LocalDate on)
        implements DomainEvent {}
