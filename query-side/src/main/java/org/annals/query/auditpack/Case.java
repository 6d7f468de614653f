package org.annals.query.auditpack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.CaseFile;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.receipt.Receipts;
import org.annals.kernel.receipt.Subjects;
import org.annals.query.replay.CohortStreams;
import org.annals.query.view.LoggedEvent;

/**
 * One participant's events and what follows from them.
 *
 * @param events those of both streams, in the order of the log
 * @param specification the pinned one; empty while no application is accepted
 * @param receipts of all subjects, the great ones first, and of all refusals
 * @param award as it is stored against the one that the rules give
 */
record Case(
        String participant,
        List<LoggedEvent> events,
        Optional<QualificationSpecification> specification,
        List<Receipt> receipts,
        Optional<AwardCheck> award) {

    /** @param cohorts for refusals for lack of a place */
    static Case of(String participant, List<LoggedEvent> events, Qualifications qualifications, CohortStreams cohorts) {
        CaseFile file = CaseFile.of(events.stream().map(it -> it.as(it.event())).toList());
        Optional<QualificationSpecification> specification =
                file.qualification().map(qualifications::pinned);
        return new Case(
                participant,
                events,
                specification,
                specification.stream()
                        .flatMap(it -> receipts(file, it, events, cohorts))
                        .toList(),
                specification.map(it -> AwardCheck.of(file, it)));
    }

    Optional<String> cohort() {
        return events.stream()
                .filter(it -> it.event() instanceof ApplicationAccepted)
                .map(it -> ((ApplicationAccepted) it.event()).cohort().value())
                .findFirst();
    }

    String name() {
        return registrations()
                .flatMap(it -> Stream.ofNullable(it.fullName()))
                .map(Personal::value)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    String trn() {
        return registrations()
                .map(it -> it.trn().value())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private Stream<Registration> registrations() {
        return events.stream()
                .filter(it -> it.event() instanceof RegistrationReceived)
                .map(it -> ((RegistrationReceived) it.event()).registration());
    }

    private static Stream<Receipt> receipts(
            CaseFile file, QualificationSpecification by, List<LoggedEvent> events, CohortStreams cohorts) {
        Receipts receipts = new Receipts(file, by);
        return Stream.concat(
                Subjects.of(by).stream().flatMap(it -> receipts.of(it).stream()),
                events.stream()
                        .filter(it -> it.event() instanceof Refusal)
                        .flatMap(refused -> receipts
                                .ofRefusal(refused.id(), (cohort, event) -> cohorts.before(cohort, refused.position()))
                                .stream()));
    }
}
