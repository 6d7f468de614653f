package org.annals.command.participant;

import java.time.LocalDate;
import org.annals.kernel.identifier.ParticipantId;

/** All participants, as an assessment sees them. Everything happens in the unit of work of whoever asks. */
public interface Participants {

    /** Where a participant stands; {@link Standing#UNKNOWN} if there is none with this id. */
    Standing standing(ParticipantId participant);

    /**
     * A pass was confirmed.
     *
     * @param outcome the id of the assessment's event
     */
    void passConfirmed(ParticipantId participant, int attempt, String outcome, LocalDate on);

    /**
     * A confirmed pass was voided.
     *
     * @param voiding the id of the assessment's event
     * @param recordedOn the day on which that was recorded
     */
    void passVoided(ParticipantId participant, int attempt, String voiding, LocalDate on, LocalDate recordedOn);
}
