package org.annals.standalone.eventstore;

import java.sql.SQLException;
import java.util.Objects;
import org.springframework.dao.DataAccessResourceFailureException;

/** An event store refuses events that were to be put back. The message says nothing of what stands in them. */
public final class EventsNotTaken extends RuntimeException {

    /** Faults of the values, and of the rules for them, by the SQL standard. */
    private static final String DATA = "22";

    private static final String CONSTRAINT = "23";

    /** @param message a sentence that quotes nothing of the event */
    public EventsNotTaken(String message) {
        super(message);
    }

    /** The exception's own words are left out: they may repeat what stands in the rows. */
    static RuntimeException because(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return state.startsWith(DATA) || state.startsWith(CONSTRAINT)
                ? new EventsNotTaken("PostgreSQL does not take it (SQL state %s).".formatted(state))
                : new DataAccessResourceFailureException(
                        "PostgreSQL has failed with the SQL state %s.".formatted(state));
    }
}
