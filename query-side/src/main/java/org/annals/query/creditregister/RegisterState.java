package org.annals.query.creditregister;

import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
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
        return new RegisterState(trnAfter(event), standing.apply(event));
    }

    private @Nullable Personal trnAfter(LoggedEvent event) {
        return switch (event.event()) {
            case RegistrationReceived it -> it.registration().trn();
            case ParticipantErased it -> trn == null ? null : Personal.ERASED;
            default -> trn;
        };
    }
}
