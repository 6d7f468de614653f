package org.annals.query.refusedrows;

import java.time.Instant;
import java.util.Optional;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.personal.Personal;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row or request that came to nothing.
 *
 * @param position its place in the event log
 * @param outcome {@code refused} by a rule, or {@code invalid}: it could not be read
 * @param file null if it came as a request
 * @param line the row's line in the file, counted from 1
 * @param request what was asked for, such as {@code record-attendance}; null if it could not be read
 * @param code which rule refused it; null if it could not be read
 * @param content the row or request as it came
 * @param importId the import that it came with; null if it came as a request
 * @param recordedAt when Annals recorded it
 */
public record RefusedRow(
        long position,
        String eventId,
        String outcome,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String request,
        @Nullable String code,
        String message,
        @Nullable Personal content,
        @Nullable String participant,
        @Nullable String importId,
        Instant recordedAt) {

    static final String REFUSED = "refused";
    static final String INVALID = "invalid";

    /** Empty if the event tells of no such thing. */
    static Optional<RefusedRow> of(LoggedEvent event) {
        return switch (event.event()) {
            case Refusal it -> Optional.of(refused(event, it));
            case RowSetAside it -> Optional.of(invalid(event, it));
            default -> Optional.empty();
        };
    }

    private static RefusedRow refused(LoggedEvent event, Refusal refusal) {
        Optional<String> file = event.metadata(EventMetadata.FILE);
        return new RefusedRow(
                event.position(),
                event.id(),
                REFUSED,
                file.orElse(null),
                event.metadata(EventMetadata.LINE).map(Integer::valueOf).orElse(null),
                refusal.request(),
                refusal.code().name(),
                refusal.message(),
                refusal.content(),
                event.participant().map(Object::toString).orElse(null),
                file.flatMap(it -> event.metadata(EventMetadata.CORRELATION_ID)).orElse(null),
                event.recordedAt());
    }

    private static RefusedRow invalid(LoggedEvent event, RowSetAside row) {
        return new RefusedRow(
                event.position(),
                event.id(),
                INVALID,
                row.file(),
                row.line(),
                null,
                null,
                row.message(),
                row.content(),
                null,
                row.importId(),
                event.recordedAt());
    }
}
