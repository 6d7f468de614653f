package org.annals.standalone.eventstore;

import java.util.List;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.springframework.dao.DataAccessException;

/** A store that takes in the events of a log as they were in another: order, ids, times and every byte that is in a leaf. */
public interface RestorableEvents extends AutoCloseable {

    /** From now on no server starts here. */
    void begin();

    /** All is there. */
    void finish();

    /** Whether it began and did not finish, now or before. */
    boolean isBegun();

    /** What is there already. */
    StoredEvents stored();

    /**
     * The event with the position that it has in this store.
     *
     * @throws EventsNotTaken if the store would give it back otherwise than it is
     */
    ExportedEvent here(ExportedEvent event);

    /**
     * Puts events behind those that are there, all or none. What is recorded later comes behind them.
     *
     * @param last position of the last event that is there, as far as the caller knows
     * @param events as {@link #here} gives them
     * @throws CannotRestore if another is the last
     * @throws EventsNotTaken if the store has something against one of them, such as an id that is there already
     * @throws DataAccessException if it does not answer
     */
    void append(long last, List<ExportedEvent> events);

    @Override
    void close();
}
