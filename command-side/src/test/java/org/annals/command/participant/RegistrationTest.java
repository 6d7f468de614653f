package org.annals.command.participant;

import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Past.unknown;
import static org.annals.command.participant.Robin.ACCEPTED_ON;
import static org.annals.command.participant.Robin.ROBIN;

import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.junit.jupiter.api.Test;

/** Rule book 5: registration with the DfE creates an application for the provider. */
class RegistrationTest {

    private final Registration eligible = Robin.registration(true);
    private final Registration notEligible = Robin.registration(false);

    @Test
    void a_registration_is_received() {
        unknown().when(receiving(eligible)).happened(new RegistrationReceived(ROBIN, eligible, ACCEPTED_ON));
    }

    @Test
    void the_same_registration_again_changes_nothing() {
        registered().when(receiving(eligible)).unchanged();
    }

    @Test
    void a_registration_that_the_dfe_has_changed_is_received_anew() {
        registered().when(receiving(notEligible)).happened(new RegistrationReceived(ROBIN, notEligible, ACCEPTED_ON));
    }

    private static ReceiveRegistration receiving(Registration registration) {
        return new ReceiveRegistration(ROBIN, registration, ACCEPTED_ON);
    }
}
