package org.annals.command.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.Credits;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the participant's rules need to know, folded from its events.
 *
 * @param registrations by the DfE's application id
 * @param acceptance null until an application is accepted
 */
record ParticipantState(
        Map<String, Registration> registrations,
        @Nullable Acceptance acceptance,
        Engagement engagement,
        Training training,
        Credits credits,
        Keeping keeping) {

    static final ParticipantState NEW =
            new ParticipantState(Map.of(), null, Engagement.NONE, Training.ACTIVE, Credits.NONE, Keeping.NONE);

    record Acceptance(CohortId cohort, QualificationVersion qualification, LocalDate on) {}

    ParticipantState evolve(Recorded<ParticipantEvent> recorded) {
        ParticipantEvent event = recorded.event();
        return new ParticipantState(
                registrations(event),
                event instanceof ApplicationAccepted it
                        ? new Acceptance(it.cohort(), it.qualification(), it.on())
                        : acceptance,
                engagement.apply(recorded),
                training.apply(event),
                credits.apply(recorded),
                keeping.apply(event));
    }

    CreditBasis basis() {
        return new CreditBasis(engagement, training, credits);
    }

    Standing standing() {
        return new Standing(
                acceptance == null ? null : acceptance.qualification(), training, engagement, keeping.isErased());
    }

    boolean isAccepted() {
        return acceptance != null;
    }

    private Map<String, Registration> registrations(ParticipantEvent event) {
        return switch (event) {
            case RegistrationReceived it -> with(it.registration());
            case ParticipantErased it -> erased();
            default -> registrations;
        };
    }

    private Map<String, Registration> with(Registration registration) {
        Map<String, Registration> all = new HashMap<>(registrations);
        all.put(registration.applicationId(), registration);
        return Map.copyOf(all);
    }

    private Map<String, Registration> erased() {
        Map<String, Registration> all = new HashMap<>(registrations);
        all.replaceAll((application, registration) -> registration.erased());
        return Map.copyOf(all);
    }
}
