package org.annals.command.participant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.participant.WorksAsSenco;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationVersion;

/** The participant of these tests, and what may be asked about them. */
final class Robin {

    static final ParticipantId ROBIN = ParticipantId.of(new UUID(7, 7));
    static final CohortId COHORT = new CohortId("cohort-npq-senco-2024-autumn");
    static final QualificationVersion NPQ_2024 = new QualificationVersion("npq-senco", "2024");
    static final String APPLICATION = "bc38d756-d005-4979-a2da-95a83ec33dd6";
    static final DocumentHash DECLARATION = new DocumentHash("0a".repeat(32));
    static final LocalDate SENCO_SINCE = LocalDate.of(2023, 9, 1);
    static final LocalDate ACCEPTED_ON = LocalDate.of(2024, 9, 2);

    private Robin() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Registration registration(boolean eligibleForFunding) {
        return registration(NPQ_2024.code(), eligibleForFunding);
    }

    static Registration registration(String qualification, boolean eligibleForFunding) {
        return new Registration(
                qualification,
                APPLICATION,
                "86ff0de2-6a76-4806-9aab-0a377f90ade7",
                new Personal("1234567"),
                new Personal("Robin Day"),
                null,
                null,
                null,
                "2024",
                eligibleForFunding,
                WorksAsSenco.YES,
                SENCO_SINCE,
                null);
    }

    /** An application to which nothing can be objected, for a funded place in Bristol. */
    static AcceptApplication accepting() {
        return accepting(APPLICATION, DECLARATION, "2", true, true);
    }

    static AcceptApplication acceptingInto(String cohort) {
        return new AcceptApplication(
                ROBIN,
                APPLICATION,
                new CohortId(cohort),
                "bristol",
                true,
                BigDecimal.TWO,
                true,
                DECLARATION,
                false,
                ACCEPTED_ON);
    }

    static AcceptApplication accepting(
            String application, DocumentHash declaration, String yearsTeaching, boolean opportunity, boolean funded) {
        return new AcceptApplication(
                ROBIN,
                application,
                COHORT,
                "bristol",
                funded,
                new BigDecimal(yearsTeaching),
                opportunity,
                declaration,
                false,
                ACCEPTED_ON);
    }

    static RecordAttendance attendance(int day, AttendanceStatus status, String on) {
        return attendance(day, status, null, on, on);
    }

    static RecordAttendance attendance(int day, AttendanceStatus status, String reason, String on, String recordedOn) {
        return new RecordAttendance(ROBIN, day, status, Personal.of(reason), day(on), day(recordedOn));
    }

    static RecordSubmittedWork work(String assignment, String work, String on) {
        Instant at = Instant.parse(on + "T10:00:00Z");
        return new RecordSubmittedWork(ROBIN, assignment, SubmittedWork.read(work), at, day(on));
    }

    static RecordCoaching coaching(String session, CoachingType type, int minutes, String on) {
        return new RecordCoaching(ROBIN, session, type, "induction", minutes, "coach.cohen", day(on));
    }

    static RecordLdrReview ldrReview(String on) {
        return new RecordLdrReview(ROBIN, "reviewer.osei", day(on));
    }
}
