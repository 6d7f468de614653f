package org.annals.standalone.eventstore;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to which position the log is settled: no event will ever appear there that a later read does not already see.
 *
 * <p>Positions are given out in order, but transactions commit in any order, so an event may appear below events that
 * have been read, for as long as the transaction that took its position is in flight. To compare transaction ids
 * ({@code pg_snapshot_xmin}) does not do: a transaction may have the later id and the earlier position. What does: who
 * writes to a table holds a lock on it, from before the position is taken until after the commit can be seen. So when
 * all who held that lock after we saw some position are gone, everything up to that position is settled.
 */
final class SettledPositions {

    private static final String LAST = "select coalesce(max(globalindex), 0) from domainevententry";
    private static final String ABOVE = "select globalindex from domainevententry where globalindex > ? order by 1";
    private static final String WRITERS = """
            select virtualtransaction from pg_locks
            where locktype = 'relation' and mode = 'RowExclusiveLock' and granted
            and relation = 'domainevententry'::regclass
            and database = (select oid from pg_database where datname = current_database())
            """;

    private final JdbcClient database;
    private volatile long settled;
    private @Nullable Candidate candidate;

    SettledPositions(JdbcClient database) {
        this.database = database;
    }

    /**
     * A position that is settled. To be asked before a read: only what is read after it may rely on it.
     */
    long known() {
        return settled;
    }

    /** Looks how far the log is settled by now. Does not wait for anybody. */
    synchronized long look() {
        Candidate before = candidate;
        if (before != null && Collections.disjoint(before.writers, writers())) {
            settled = before.position;
            candidate = null;
        }
        if (candidate == null) {
            long last = database.sql(LAST).query(Long.class).single();
            Set<String> writers = last == settled ? Set.of() : writers();
            if (writers.isEmpty()) {
                settled = last;
            } else {
                candidate = new Candidate(last, writers);
            }
        }
        return settled;
    }

    /** The positions above this one at which an event can be seen, in order. */
    List<Long> above(long position) {
        return database.sql(ABOVE)
                .param(position)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Who may write at this moment, or has written what cannot be seen yet. */
    Set<String> writers() {
        return Set.copyOf(
                database.sql(WRITERS).query((row, number) -> row.getString(1)).list());
    }

    /** @param writers who was writing after the position had been seen */
    private record Candidate(long position, Set<String> writers) {}
}
