package org.annals.command.participant;

import java.time.LocalDate;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.jspecify.annotations.Nullable;

/**
 * For how long a participant's personal data is kept.
 *
 * @param latest the last day on which anything happened, other than that something was refused or said again; null if nothing did
 */
public record Keeping(@Nullable LocalDate latest, boolean isHeld, boolean isErased) {

    public static final Keeping NONE = new Keeping(null, false, false);

    public Keeping apply(ParticipantEvent event) {
        if (event instanceof Refusal || event instanceof Repetition) {
            return this;
        }
        LocalDate on = latest == null || event.on().isAfter(latest) ? event.on() : latest;
        return switch (event) {
            case LegalHoldPlaced it -> new Keeping(on, true, isErased);
            case LegalHoldLifted it -> new Keeping(on, false, isErased);
            case ParticipantErased it -> new Keeping(on, false, true);
            default -> new Keeping(on, isHeld, isErased);
        };
    }
}
