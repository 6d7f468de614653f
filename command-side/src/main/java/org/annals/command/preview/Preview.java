package org.annals.command.preview;

import java.time.LocalDate;
import java.util.List;
import org.annals.command.request.Answer.Outcome;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a correction.
 *
 * @param code which rule would refuse it; null unless refused
 * @param supersedes the events whose place it would take
 * @param decisions what rests on those
 * @param events what would be recorded, the correction first
 * @param before where the participant stands; null while no application is accepted
 * @param after where the participant would stand
 */
public record Preview(
        Outcome outcome,
        @Nullable RefusalCode code,
        List<Named> supersedes,
        List<Named> decisions,
        List<WouldHappen> events,
        @Nullable StandingNow before,
        @Nullable StandingNow after) {

    /** An event by its id. */
    public record Named(String eventId, String type, LocalDate on) {

        static Named of(Recorded<? extends DomainEvent> recorded) {
            return new Named(
                    recorded.id(),
                    recorded.event().getClass().getSimpleName(),
                    recorded.event().on());
        }
    }

    /** An event that there is not. */
    public record WouldHappen(String type, LocalDate on) {

        static WouldHappen of(DomainEvent event) {
            return new WouldHappen(event.getClass().getSimpleName(), event.on());
        }
    }
}
