package org.annals.command.retention;

import java.util.List;
import org.annals.command.policy.Policies;
import org.annals.kernel.retention.RetentionApplied;
import org.annals.kernel.sealing.PersonKeys;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Destroys the keys of the rows that went. It sees each such event again at each start, as erasures do: so keys that came
 * back from an old copy go again, and so do those that a process recorded but did not live to destroy.
 */
@Component
@ProcessingGroup(Policies.GROUP)
class WhenRetentionAppliedThenDestroyKeys {

    private final PersonKeys keys;

    WhenRetentionAppliedThenDestroyKeys(PersonKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(RetentionApplied event) {
        destroy(event.rows());
    }

    void destroy(List<String> rows) {
        keys.destroy(rows);
    }
}
