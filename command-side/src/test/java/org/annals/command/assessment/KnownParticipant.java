package org.annals.command.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.command.participant.Participants;
import org.annals.command.participant.Standing;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationVersion;

/** The only participant there is, who keeps what the assessment tells. */
final class KnownParticipant implements Participants {

    private static final QualificationVersion NPQ_2024 = new QualificationVersion("npq-senco", "2024");

    private final List<String> told = new ArrayList<>();
    private Standing standing;

    private KnownParticipant(Standing standing) {
        this.standing = standing;
    }

    static KnownParticipant unknown() {
        return new KnownParticipant(Standing.UNKNOWN);
    }

    static KnownParticipant accepted() {
        return new KnownParticipant(new Standing(NPQ_2024, Training.ACTIVE, Engagement.NONE, false));
    }

    void happened(ParticipantEvent event) {
        standing = new Standing(
                standing.qualification(),
                standing.training().apply(event),
                standing.engagement().apply(new Recorded<>("event", event)),
                standing.isErased());
    }

    /** What the participant was told, as sentences. */
    List<String> told() {
        return told;
    }

    @Override
    public Standing standing(ParticipantId participant) {
        return standing;
    }

    @Override
    public void passConfirmed(ParticipantId participant, int attempt, String outcome, LocalDate on) {
        told.add("attempt " + attempt + " passed on " + on);
    }

    @Override
    public void passVoided(ParticipantId participant, int attempt, String voiding, LocalDate on, LocalDate recordedOn) {
        told.add("pass of attempt " + attempt + " voided on " + on + ", recorded on " + recordedOn);
    }
}
