package org.annals.command.rest;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.command.request.StoreUnavailable;
import org.annals.kernel.sealing.PersonKey;
import org.annals.kernel.sealing.PersonKeys;

/** Whose keys were destroyed; here nothing is sealed. */
final class KeysInMemory implements PersonKeys {

    private final Set<String> destroyed = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    /** None can be destroyed while this does something. */
    void away(Runnable meanwhile) {
        away = true;
        try {
            meanwhile.run();
        } finally {
            away = false;
        }
    }

    boolean areDestroyed(String subject) {
        return destroyed.contains(subject);
    }

    @Override
    public void provide(Collection<String> subjects) {
        // Whoever seals nothing needs no keys.
    }

    @Override
    public Optional<PersonKey> find(String subject) {
        return Optional.empty();
    }

    @Override
    public void destroy(Collection<String> subjects) {
        if (away) {
            throw new StoreUnavailable("The keys are away.");
        }
        destroyed.addAll(subjects);
    }
}
