package org.annals.command.participant;

import static org.annals.command.participant.Robin.ACCEPTED_ON;
import static org.annals.command.participant.Robin.APPLICATION;
import static org.annals.command.participant.Robin.COHORT;
import static org.annals.command.participant.Robin.DECLARATION;
import static org.annals.command.participant.Robin.NPQ_2024;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.annals.command.cohort.Cohorts;
import org.annals.command.request.Origins;
import org.annals.command.request.Outcome;
import org.annals.command.request.RequestOrigin;
import org.annals.command.request.Scenario;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;

/** What had happened to Robin before something is asked. */
final class Past {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();
    private static final LocalDate SOME_DAY = day("2025-02-06");

    private final List<ParticipantEvent> events = new ArrayList<>();
    private final Cohorts cohorts;

    private Past(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    static Past unknown() {
        return new Past(OneCohort.withRoom());
    }

    static Past registered() {
        return registered(OneCohort.withRoom());
    }

    static Past registered(Cohorts cohorts) {
        return new Past(cohorts).and(new RegistrationReceived(ROBIN, Robin.registration(true), ACCEPTED_ON));
    }

    static Past registeredFor(String qualification) {
        return unknown().and(new RegistrationReceived(ROBIN, Robin.registration(qualification, true), ACCEPTED_ON));
    }

    static Past registeredWithoutFunding() {
        return registeredWithoutFunding(OneCohort.withRoom());
    }

    static Past registeredWithoutFunding(Cohorts cohorts) {
        return new Past(cohorts).and(new RegistrationReceived(ROBIN, Robin.registration(false), ACCEPTED_ON));
    }

    static Past accepted() {
        return registered()
                .and(new ApplicationAccepted(
                        ROBIN,
                        APPLICATION,
                        COHORT,
                        NPQ_2024,
                        "bristol",
                        true,
                        BigDecimal.TWO,
                        DECLARATION,
                        false,
                        null,
                        ACCEPTED_ON));
    }

    Past attendance(int day, AttendanceStatus status) {
        return and(new AttendanceRecorded(ROBIN, day, status, null, SOME_DAY));
    }

    Past corrected(int day, AttendanceStatus to) {
        return and(new AttendanceCorrected(ROBIN, day, to, "earlier", new Personal("read wrongly"), SOME_DAY));
    }

    Past submitted(String assignment, String work) {
        return and(new WorkSubmitted(
                ROBIN,
                assignment,
                SubmittedWork.read(work),
                SOME_DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                SOME_DAY));
    }

    Past coached(String session, CoachingType type, int minutes, String on) {
        return and(new CoachingHeld(ROBIN, session, type, "induction", minutes, "coach.cohen", day(on)));
    }

    Past ldrReviewed(String on) {
        return and(new LdrReviewHeld(ROBIN, "reviewer.osei", day(on)));
    }

    /** In all but the three elements of cycle 4's practice: 24 of 27. */
    Past engagedInTwentyFour() {
        for (int cycle = 1; cycle <= 4; cycle++) {
            attendance(cycle, AttendanceStatus.ATTENDED).submitted("f" + cycle, "formative/" + cycle);
        }
        for (int cycle = 1; cycle <= 3; cycle++) {
            submitted(cycle + "A", "practice/" + cycle)
                    .submitted(cycle + "B", "practice/" + cycle)
                    .submitted(cycle + "C", "practice/" + cycle);
        }
        return coached("S1", CoachingType.GROUP, 120, "2025-01-15")
                .coached("S2", CoachingType.ONE_TO_ONE, 240, "2025-01-16")
                .ldrReviewed("2026-02-18");
    }

    Past engagedInTwentyFive() {
        return engagedInTwentyFour().submitted("4A", "practice/4");
    }

    Past passed(String on) {
        return and(new CaseStudyPassed(ROBIN, 1, "outcome", day(on)));
    }

    Past passVoided(String on) {
        return and(new CaseStudyPassVoided(ROBIN, 1, "voiding", day(on)));
    }

    Past awarded(String on) {
        AwardReceipt receipt =
                new AwardReceipt(NPQ_2024, "rule", 25, 27, 90, new TreeMap<>(), 1, List.of("outcome", "pass"));
        return and(new CreditsAwarded(ROBIN, 60, receipt, day(on)));
    }

    Past underReview(String on) {
        return and(new CreditsPutUnderReview(ROBIN, "cause", day(on)));
    }

    Past upheld(String on) {
        return and(new CreditsUpheld(ROBIN, new Personal("clerical error"), "lead.moss", day(on)));
    }

    Past revoked(String on) {
        return and(new CreditsRevoked(ROBIN, new Personal("not earned"), "lead.moss", day(on)));
    }

    Past deferred(String on) {
        return and(new ParticipantDeferred(ROBIN, DeferReason.CAREER_BREAK, day(on)));
    }

    Past withdrawn(String on) {
        return and(new ParticipantWithdrawn(ROBIN, WithdrawReason.OTHER, day(on)));
    }

    Past resumed(String on) {
        return and(new ParticipantResumed(ROBIN, day(on)));
    }

    Past and(ParticipantEvent event) {
        events.add(event);
        return this;
    }

    Outcome when(ParticipantCommand command) {
        return when(command, Origins.somebody());
    }

    Outcome when(ParticipantCommand command, RequestOrigin origin) {
        return Scenario.given(
                        Participant.class, List.of(cohorts, QUALIFICATIONS), events.toArray(new ParticipantEvent[0]))
                .when(command, origin);
    }
}
