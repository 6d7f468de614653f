package org.annals.kernel.identifier;

import java.time.LocalDate;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.personal.Personal;
import org.axonframework.serialization.Revision;

/**
 * The key from which participant ids come was made. It is the first event of a log and stands in it, so that a copy of
 * the log is complete.
 *
 * @param key 32 bytes, Base64
 */
@Revision("1")
public record IdentityKeyMade(Personal key, LocalDate on) implements DomainEvent {}
