package org.annals.query.creditregister;

import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.personal.Personal;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the register remembers of a participant.
 *
 * @param trn null until a registration was received
 */
record RegisterState(@Nullable Personal trn, Standing standing) {

    static final RegisterState NONE = new RegisterState(null, Standing.NONE);

    RegisterState apply(LoggedEvent event) {
        Personal known = event.event() instanceof RegistrationReceived it
                ? it.registration().trn()
                : trn;
        return new RegisterState(known, standing.apply(event));
    }
}
