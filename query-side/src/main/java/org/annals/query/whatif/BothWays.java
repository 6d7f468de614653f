package org.annals.query.whatif;

import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.whatif.Imagined;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a participant: where things stand in fact, and where they would.
 *
 * @param trn null until a registration is received
 */
record BothWays(@Nullable Personal trn, Standing standing, Imagined imagined) {

    static final BothWays NONE = new BothWays(null, Standing.NONE, Imagined.NONE);

    BothWays apply(LoggedEvent logged, Alternatives alternatives) {
        DomainEvent event = logged.event();
        Personal known =
                event instanceof RegistrationReceived it ? it.registration().trn() : trn;
        Standing now = standing.apply(logged);
        Imagined then = now.accepted()
                .filter(it -> alternatives.isAbout(it.qualification()))
                .map(it -> imagined.apply(logged.as(event), alternatives.of(it.qualification())))
                .orElse(imagined);
        return new BothWays(known, now, then);
    }
}
