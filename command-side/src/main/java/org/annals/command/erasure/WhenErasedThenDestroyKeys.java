package org.annals.command.erasure;

import java.util.ArrayList;
import java.util.List;
import org.annals.command.policy.Policies;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.sealing.PersonKeys;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Destroys the keys of whoever was erased. It sees every erasure again at each start: so keys that came back from an old
 * copy go again, and so do those of an erasure that a process recorded but did not live to finish.
 */
@Component
@ProcessingGroup(Policies.GROUP)
class WhenErasedThenDestroyKeys {

    private final PersonKeys keys;

    WhenErasedThenDestroyKeys(PersonKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(ParticipantErased event) {
        destroy(event.participant(), event.texts());
    }

    /** @param texts the ids of the events whose texts go too */
    void destroy(ParticipantId participant, List<String> texts) {
        List<String> subjects = new ArrayList<>(texts);
        subjects.add(participant.value());
        keys.destroy(subjects);
    }
}
