package org.annals.kernel.sealing;

import java.util.Collection;
import java.util.Optional;

/** The keys of persons, and of texts that belong to nobody in particular. They are kept apart from the event store. */
public interface PersonKeys {

    /**
     * Makes the keys that these lack; they are durable when it returns. Whose key was destroyed gets no other.
     *
     * @param subjects up to 60 characters each
     */
    void provide(Collection<String> subjects);

    /**
     * The key of a subject; empty if it was destroyed.
     *
     * @throws KeyUnknown if there never was one here
     */
    Optional<PersonKey> find(String subject);

    /** Destroys keys for good: when it returns, nothing that they sealed can be opened. Those that are gone stay so. */
    void destroy(Collection<String> subjects);
}
