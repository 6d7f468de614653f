package org.annals.kernel.receipt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.assessment.Window;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditDecisions;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;

/** What happened to one participant of the NPQ for SENCOs, with what followed for the credits; each event has an id that says what it is. */
public final class Happened {

    public static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();
    public static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static final ParticipantId KIM = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 9);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Recorded<DomainEvent>> events = new ArrayList<>();
    private CreditBasis basis = CreditBasis.NONE;

    public static Happened accepted() {
        return new Happened()
                .and(
                        "accepted",
                        new ApplicationAccepted(
                                KIM,
                                "application",
                                new CohortId("cohort-npq-senco-2024-autumn"),
                                new QualificationVersion("npq-senco", "2024"),
                                "bristol",
                                true,
                                BigDecimal.TEN,
                                new DocumentHash("ab".repeat(32)),
                                false,
                                null,
                                DAY));
    }

    /** Everything but so many of the practice activities of cycle 4. */
    public static Happened engagedInAllBut(int activities) {
        Happened all = accepted();
        for (int cycle = 1; cycle <= 4; cycle++) {
            all.attendance("day-" + cycle, cycle, AttendanceStatus.ATTENDED)
                    .work("formative-" + cycle, "formative/" + cycle);
            for (int nth = 1; nth <= (cycle == 4 ? 3 - activities : 3); nth++) {
                all.work("practice-" + cycle + "-" + nth, "practice/" + cycle);
            }
        }
        return all.coaching("group", CoachingType.GROUP, 120)
                .coaching("one-to-one", CoachingType.ONE_TO_ONE, 240)
                .review("review");
    }

    public Happened attendance(String id, int day, AttendanceStatus status) {
        return and(id, new AttendanceRecorded(KIM, day, status, null, DAY));
    }

    public Happened correction(String id, int day, AttendanceStatus status, String corrects) {
        return and(id, new AttendanceCorrected(KIM, day, status, corrects, new Personal("read wrongly"), DAY));
    }

    public Happened work(String id, String work) {
        return and(
                id, new WorkSubmitted(KIM, id, SubmittedWork.read(work), Instant.parse("2025-03-03T10:00:00Z"), DAY));
    }

    public Happened coaching(String id, CoachingType type, int minutes) {
        return and(id, new CoachingHeld(KIM, id, type, null, minutes, "coach.cohen", DAY));
    }

    public Happened review(String id) {
        return and(id, new LdrReviewHeld(KIM, "reviewer.osei", DAY));
    }

    public Happened deferral(String id, LocalDate on) {
        return and(id, new ParticipantDeferred(KIM, DeferReason.CAREER_BREAK, on));
    }

    public Happened refusal(String id, RefusalCode code, LocalDate on) {
        return and(id, new RequestRefused(KIM, "record-attendance", code, code.sentence(), null, null, on));
    }

    public Happened submission() {
        and("window", new WindowOpened(KIM, 1, Window.opening(OPENS, 8, LONDON), OPENS));
        return and(
                "submission",
                new CaseStudySubmitted(
                        KIM,
                        1,
                        Instant.parse("2026-03-15T14:29:11Z"),
                        2_000,
                        new DocumentHash("cd".repeat(32)),
                        OPENS));
    }

    public Happened mark(String id, MarkingRole role, Result result) {
        return and(id, new CaseStudyMarked(KIM, 1, role, "assessor." + id, result, OPENS.plusWeeks(2)));
    }

    public Happened pass() {
        submission().mark("mark", MarkingRole.MARKER, Result.PASS);
        and("outcome", new OutcomeConfirmed(KIM, 1, Result.PASS, "lead.moss", OPENS.plusWeeks(4)));
        return and("pass", new CaseStudyPassed(KIM, 1, "outcome", OPENS.plusWeeks(4)));
    }

    public Happened voiding() {
        and("voiding", new OutcomeVoided(KIM, 1, new Personal("wrong paper"), "lead.moss", OPENS.plusWeeks(8)));
        return and("pass-voided", new CaseStudyPassVoided(KIM, 1, "voiding", OPENS.plusWeeks(8)));
    }

    /** An event; what follows from it gets its id with the follower's name. */
    public Happened and(String id, DomainEvent event) {
        events.add(new Recorded<>(id, event));
        if (event instanceof ParticipantEvent it) {
            CreditBasis before = basis;
            basis = basis.apply(new Recorded<>(id, it));
            new CreditDecisions(NPQ_SENCO)
                    .after(new Recorded<>(id, it), before, basis, it.on())
                    .ifPresent(followed -> {
                        events.add(new Recorded<>(followed.getClass().getSimpleName(), followed));
                        basis = basis.apply(new Recorded<>(followed.getClass().getSimpleName(), followed));
                    });
        }
        return this;
    }

    public CaseFile file() {
        return CaseFile.of(events);
    }

    /** The receipt for a refusal that rests on the participant's own events alone. */
    Optional<Receipt> refusalReceipt(String event) {
        return new Receipts(file(), NPQ_SENCO).ofRefusal(event, (cohort, before) -> List.of());
    }

    Receipt receipt(String subject) {
        return new Receipts(file(), NPQ_SENCO).of(subject).orElseThrow();
    }
}
