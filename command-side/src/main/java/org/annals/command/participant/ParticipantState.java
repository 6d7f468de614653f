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
        Credits credits) {

    static final ParticipantState NEW =
            new ParticipantState(Map.of(), null, Engagement.NONE, Training.ACTIVE, Credits.NONE);

    record Acceptance(CohortId cohort, QualificationVersion qualification, LocalDate on) {}

    ParticipantState evolve(Recorded<ParticipantEvent> recorded) {
        return switch (recorded.event()) {
            case RegistrationReceived it -> registered(it.registration());
            case ApplicationAccepted it ->
                new ParticipantState(
                        registrations,
                        new Acceptance(it.cohort(), it.qualification(), it.on()),
                        engagement,
                        training,
                        credits);
            default ->
                new ParticipantState(
                        registrations,
                        acceptance,
                        engagement.apply(recorded),
                        training.apply(recorded.event()),
                        credits.apply(recorded));
        };
    }

    CreditBasis basis() {
        return new CreditBasis(engagement, training, credits);
    }

    Standing standing() {
        return new Standing(acceptance == null ? null : acceptance.qualification(), training, engagement);
    }

    boolean isAccepted() {
        return acceptance != null;
    }

    private ParticipantState registered(Registration registration) {
        Map<String, Registration> all = new HashMap<>(registrations);
        all.put(registration.applicationId(), registration);
        return new ParticipantState(Map.copyOf(all), acceptance, engagement, training, credits);
    }
}
