package org.annals.kernel.event;

import java.time.LocalDate;

/** Something that happened. The class name and its revision are its stored type: from the first release on, an event class never moves. */
public interface DomainEvent {

    /** The business date: the day on which it happened, where the qualification is taught, whenever it was recorded. */
    LocalDate on();
}
