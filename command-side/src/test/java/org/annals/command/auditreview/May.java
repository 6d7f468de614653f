package org.annals.command.auditreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.annals.command.auditreview.AuditReviewCommand.AnswerFinding;
import org.annals.command.auditreview.AuditReviewCommand.CloseFinding;
import org.annals.command.auditreview.AuditReviewCommand.OpenReview;
import org.annals.command.auditreview.AuditReviewCommand.RecordFinding;
import org.annals.command.auditreview.AuditReviewCommand.SignOffReview;
import org.annals.command.request.Scenario;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.sampling.Sample;

/** A review of May 2026: three of a cohort of ten, audited by Lind; Moss answers. */
final class May {

    static final CohortId COHORT = new CohortId("cohort-npq-senco-2024-autumn");
    static final AuditReviewId REVIEW = AuditReviewId.of(COHORT, "May");
    static final String LIND = "auditor.lind";
    static final String MOSS = "lead.moss";

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final Personal TEXT = new Personal("No register for day 2.");
    private static final List<ParticipantId> ALL = IntStream.range(0, 10)
            .mapToObj(number -> ParticipantId.of(new UUID(3, number)))
            .toList();
    private static final List<ParticipantId> CHOSEN = Sample.of(ALL, 3, 7).participants();

    private May() {}

    static Scenario given(AuditReviewEvent... events) {
        CohortParticipants participants = cohort -> cohort.equals(COHORT) ? ALL : List.of();
        return Scenario.given(AuditReview.class, List.of(participants), events);
    }

    static ParticipantId chosen() {
        return CHOSEN.getFirst();
    }

    static ParticipantId notChosen() {
        return ALL.stream().filter(each -> !CHOSEN.contains(each)).findFirst().orElseThrow();
    }

    static OpenReview opening(long seed) {
        return opening(COHORT, seed);
    }

    static OpenReview opening(CohortId cohort, long seed) {
        return new OpenReview(cohort, "May", 3, seed, LIND, DAY);
    }

    static RecordFinding finding(ParticipantId participant) {
        return new RecordFinding(REVIEW, participant, TEXT, LIND, DAY);
    }

    static AnswerFinding answer(int finding) {
        return new AnswerFinding(REVIEW, finding, TEXT, MOSS, DAY);
    }

    static CloseFinding closing(int finding, String person) {
        return new CloseFinding(REVIEW, finding, null, person, DAY);
    }

    static SignOffReview signOff(String person) {
        return new SignOffReview(REVIEW, null, person, DAY);
    }

    static ReviewOpened opened() {
        return new ReviewOpened(REVIEW, COHORT, "May", 3, 7, 10, CHOSEN, LIND, DAY);
    }

    static FindingRecorded recorded(int finding) {
        return new FindingRecorded(REVIEW, finding, chosen(), TEXT, LIND, DAY);
    }

    static FindingAnswered answered(int finding) {
        return new FindingAnswered(REVIEW, finding, chosen(), TEXT, MOSS, DAY);
    }

    static FindingClosed closed(int finding) {
        return new FindingClosed(REVIEW, finding, chosen(), null, LIND, DAY);
    }

    static ReviewSignedOff signedOff() {
        return new ReviewSignedOff(REVIEW, null, LIND, DAY);
    }
}
