package org.annals.query.participantrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.kernel.event.Appended;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.query.view.LoggedEvent;

/**
 * The applications of a participant.
 *
 * @param registered the newest registration with the DfE for each application, the latest received last
 */
public record Applications(List<Registered> registered, List<Rejected> rejected) {

    static final Applications NONE = new Applications(List.of(), List.of());

    /** @param event the id of the event that says so */
    public record Registered(Registration registration, LocalDate on, String event) {}

    /** @param event the id of the event that says so */
    public record Rejected(String applicationId, CohortId cohort, LocalDate on, String event) {}

    Applications apply(LoggedEvent event) {
        return switch (event.event()) {
            case RegistrationReceived it -> with(new Registered(it.registration(), it.on(), event.id()));
            case ApplicationRejected it -> with(new Rejected(it.applicationId(), it.cohort(), it.on(), event.id()));
            case ParticipantErased it -> erased();
            default -> this;
        };
    }

    Optional<Registration> latest() {
        return registered.isEmpty()
                ? Optional.empty()
                : Optional.of(registered.getLast().registration());
    }

    private Applications erased() {
        return new Applications(
                registered.stream()
                        .map(it -> new Registered(it.registration().erased(), it.on(), it.event()))
                        .toList(),
                rejected);
    }

    private Applications with(Registered newest) {
        String application = newest.registration().applicationId();
        Stream<Registered> others = registered.stream()
                .filter(it -> !it.registration().applicationId().equals(application));
        return new Applications(Stream.concat(others, Stream.of(newest)).toList(), rejected);
    }

    private Applications with(Rejected another) {
        return new Applications(registered, Appended.to(rejected, another));
    }
}
