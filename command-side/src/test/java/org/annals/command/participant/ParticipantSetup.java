package org.annals.command.participant;

import org.annals.command.request.Office;
import org.annals.kernel.qualification.Qualifications;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Participants as the application has them. */
public final class ParticipantSetup {

    private ParticipantSetup() {}

    public static AggregateConfigurer<?> in(Configurer configurer) {
        configurer.registerComponent(
                Participants.class,
                configuration -> new StoredParticipants(
                        configuration.repository(Participant.class), configuration.getComponent(Qualifications.class)));
        return Office.aggregate(Participant.class);
    }

    public static Class<?> type() {
        return Participant.class;
    }
}
