package org.annals.command.request;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.personal.Personal;

/**
 * What may be asked about one participant on the way from registration to credits. The case study's window is open from
 * 9 to 16 March 2026.
 */
public record Life(ParticipantId id) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate ACCEPTED_ON = LocalDate.of(2024, 9, 2);
    private static final Instant SUBMITTED_AT = Instant.parse("2026-03-15T14:29:11Z");

    public static Life of(int number) {
        return new Life(ParticipantId.of(new UUID(9, number)));
    }

    public String participant() {
        return id.value();
    }

    public String assessment() {
        return AssessmentId.of(id).value();
    }

    public Request registration() {
        Registration registration = new Registration(
                "npq-senco",
                "application-of-" + id.uuid(),
                "86ff0de2-6a76-4806-9aab-0a377f90ade7",
                new Personal("1234567"),
                null,
                null,
                null,
                null,
                "2024",
                true,
                null,
                null,
                null);
        return new ReceiveRegistration(id, registration, ACCEPTED_ON);
    }

    public Request acceptance() {
        return acceptance("bristol", true);
    }

    public Request acceptance(String group, boolean funded) {
        return new AcceptApplication(
                id,
                "application-of-" + id.uuid(),
                CohortPlans.AUTUMN,
                group,
                funded,
                BigDecimal.TWO,
                true,
                new DocumentHash("0a".repeat(32)),
                false,
                ACCEPTED_ON);
    }

    public Request attendance(int day, AttendanceStatus status) {
        return new RecordAttendance(
                id, day, status, new Personal("register"), LocalDate.of(2025, 2, 6), LocalDate.of(2026, 5, 5));
    }

    public Request work(String work, String assignment) {
        Instant at = Instant.parse("2026-04-20T10:00:00Z");
        return new RecordSubmittedWork(id, assignment, SubmittedWork.read(work), at, LocalDate.of(2026, 4, 20));
    }

    public Request coaching(String session, CoachingType type, int minutes) {
        return new RecordCoaching(id, session, type, null, minutes, "coach.cohen", LocalDate.of(2025, 1, 15));
    }

    public Request ldrReview() {
        return new RecordLdrReview(id, "reviewer.osei", LocalDate.of(2026, 2, 18));
    }

    /** In 25 of 27 elements: all but two of cycle 4's practice. */
    public List<Request> engagement() {
        List<Request> requests = new ArrayList<>();
        for (int cycle = 1; cycle <= 4; cycle++) {
            requests.add(attendance(cycle, AttendanceStatus.ATTENDED));
            requests.add(work("formative/" + cycle, "formative-" + cycle));
            requests.add(work("practice/" + cycle, cycle + "A"));
        }
        for (int cycle = 1; cycle <= 3; cycle++) {
            requests.add(work("practice/" + cycle, cycle + "B"));
            requests.add(work("practice/" + cycle, cycle + "C"));
        }
        requests.add(coaching("S1", CoachingType.GROUP, 120));
        requests.add(coaching("S2", CoachingType.ONE_TO_ONE, 240));
        requests.add(ldrReview());
        return requests;
    }

    public Request window(int attempt, LocalDate on) {
        return new OpenWindow(id, attempt, on, on.atStartOfDay(LONDON).toInstant());
    }

    public Request submission(int attempt, Instant at) {
        return new SubmitCaseStudy(
                id, attempt, at, 2_000, new DocumentHash("0c".repeat(32)), LocalDate.ofInstant(at, LONDON));
    }

    public Request mark(int attempt, MarkingRole role, String assessor, Result result) {
        return new MarkCaseStudy(id, attempt, role, assessor, result, LocalDate.of(2026, 3, 29));
    }

    public Request confirmation(int attempt, String person) {
        return new ConfirmOutcome(id, attempt, person, LocalDate.of(2026, 4, 9));
    }

    public Request voiding(int attempt) {
        return new VoidOutcome(
                id,
                attempt,
                new Personal("wrong paper"),
                "lead.moss",
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 4));
    }

    /** From the window to the confirmed result of attempt 1. */
    public List<Request> caseStudy(Result result) {
        List<Request> requests = new ArrayList<>(markedCaseStudy(result));
        requests.add(confirmation(1, "lead.moss"));
        return requests;
    }

    public List<Request> markedCaseStudy(Result result) {
        return List.of(
                window(1, LocalDate.of(2026, 3, 9)),
                submission(1, SUBMITTED_AT),
                mark(1, MarkingRole.MARKER, "assessor.bell", result));
    }
}
