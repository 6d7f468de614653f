package org.annals.command.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.kernel.credit.Credits;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the participant's rules need to know, folded from its events.
 *
 * @param registrations by the DfE's application id
 * @param rejected the application ids that the provider rejected
 * @param acceptance null until an application is accepted
 */
record ParticipantState(
        Map<String, Registration> registrations,
        Set<String> rejected,
        @Nullable Acceptance acceptance,
        Engagement engagement,
        Training training,
        Credits credits) {

    static final ParticipantState NEW =
            new ParticipantState(Map.of(), Set.of(), null, Engagement.NONE, Training.ACTIVE, Credits.NONE);

    record Acceptance(CohortId cohort, QualificationVersion qualification, LocalDate on) {}

    ParticipantState evolve(Recorded<ParticipantEvent> recorded) {
        return switch (recorded.event()) {
            case RegistrationReceived it -> registered(it.registration());
            case ApplicationAccepted it ->
                new ParticipantState(
                        registrations,
                        rejected,
                        new Acceptance(it.cohort(), it.qualification(), it.on()),
                        engagement,
                        training,
                        credits);
            case ApplicationRejected it -> rejected(it.applicationId());
            default ->
                new ParticipantState(
                        registrations,
                        rejected,
                        acceptance,
                        engagement.apply(recorded),
                        training.apply(recorded.event()),
                        credits.apply(recorded));
        };
    }

    boolean isAccepted() {
        return acceptance != null;
    }

    private ParticipantState registered(Registration registration) {
        Map<String, Registration> all = new HashMap<>(registrations);
        all.put(registration.applicationId(), registration);
        return new ParticipantState(Map.copyOf(all), rejected, acceptance, engagement, training, credits);
    }

    private ParticipantState rejected(String applicationId) {
        Set<String> all = new HashSet<>(rejected);
        all.add(applicationId);
        return new ParticipantState(registrations, Set.copyOf(all), acceptance, engagement, training, credits);
    }
}
