package org.annals.command.assessment;

import static org.annals.command.assessment.Sam.DOCUMENT;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.command.request.Outcome;
import org.annals.command.request.Scenario;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;

/** What had happened to Sam and Sam's case study before something is asked. */
final class Past {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();

    private final List<AssessmentEvent> events = new ArrayList<>();
    private final KnownParticipant participant;

    private Past(KnownParticipant participant) {
        this.participant = participant;
    }

    static Past unknown() {
        return new Past(KnownParticipant.unknown());
    }

    static Past accepted() {
        return accepted(KnownParticipant.accepted());
    }

    static Past accepted(KnownParticipant participant) {
        return new Past(participant);
    }

    /** Of attempt 1, from 9 to 16 March 2026. */
    static Past windowOpened() {
        return accepted().opened(1, "2026-03-09");
    }

    static Past submittedInTime() {
        return windowOpened().submitted(1, "2026-03-15T14:29:11Z");
    }

    Past opened(int attempt, String date) {
        return and(new WindowOpened(SAM, attempt, window(date), day(date)));
    }

    Past extendedTo(int attempt, String opensOn, String lastDay) {
        return and(new ExtensionGranted(
                SAM,
                attempt,
                window(opensOn).extendedTo(day(lastDay)),
                new Personal("illness"),
                "lead.moss",
                day(opensOn)));
    }

    Past missed(int attempt, String opensOn) {
        return and(new WindowMissed(
                SAM, attempt, window(opensOn).deadline(), day(opensOn).plusDays(7)));
    }

    Past submitted(int attempt, String instant) {
        Instant at = Instant.parse(instant);
        return and(new CaseStudySubmitted(SAM, attempt, at, 2_000, DOCUMENT, LocalDate.ofInstant(at, Sam.LONDON)));
    }

    Past marked(MarkingRole role, String assessor, Result result) {
        return and(new CaseStudyMarked(SAM, 1, role, assessor, result, day("2026-03-29")));
    }

    Past confirmed(Result result) {
        return confirmed(1, result);
    }

    Past confirmed(int attempt, Result result) {
        return and(new OutcomeConfirmed(SAM, attempt, result, "lead.moss", day("2026-04-09")));
    }

    Past voided() {
        return and(new OutcomeVoided(SAM, 1, new Personal("wrong paper"), "lead.moss", day("2026-05-01")));
    }

    Past coachedBy(String coach) {
        participant.happened(new CoachingHeld(SAM, "S1", CoachingType.ONE_TO_ONE, null, 60, coach, day("2025-01-15")));
        return this;
    }

    Past deferred(String on) {
        participant.happened(new ParticipantDeferred(SAM, DeferReason.OTHER, day(on)));
        return this;
    }

    Past withdrawn(String on) {
        participant.happened(new ParticipantWithdrawn(SAM, WithdrawReason.OTHER, day(on)));
        return this;
    }

    Past and(AssessmentEvent event) {
        events.add(event);
        return this;
    }

    Outcome when(AssessmentCommand command) {
        return Scenario.given(
                        Assessment.class, List.of(participant, QUALIFICATIONS), events.toArray(new AssessmentEvent[0]))
                .when(command);
    }
}
