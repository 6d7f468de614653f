package org.annals.standalone.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.annals.kernel.event.RecordingClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of the database, by which events are dated (see {@link RecordedNow}). Times are stored in milliseconds. */
final class DatabaseClock implements RecordingClock {

    private static final long LOOK_AGAIN_MILLIS = 1;

    private final JdbcClient database;
    private final SettledPositions positions;
    private volatile Instant settled = Instant.MIN;

    DatabaseClock(JdbcClient database, SettledPositions positions) {
        this.database = database;
        this.positions = positions;
    }

    @Override
    public Instant now() {
        return database.sql("select clock_timestamp()")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .single()
                .toInstant();
    }

    @Override
    public boolean awaitSettled(Instant recorded, Duration patience) throws InterruptedException {
        if (recorded.isBefore(settled)) {
            return true;
        }
        Deadline deadline = Deadline.in(patience);
        Instant now = wholeMillis();
        while (!recorded.isBefore(now)) {
            if (!deadline.allowsRest()) {
                return false;
            }
            now = wholeMillis();
        }
        Set<String> mayBeEarlier = positions.writers();
        while (!mayBeEarlier.isEmpty() && !Collections.disjoint(mayBeEarlier, positions.writers())) {
            if (!deadline.allowsRest()) {
                return false;
            }
        }
        settle(now);
        return true;
    }

    private record Deadline(long nanoTime) {

        static Deadline in(Duration patience) {
            return new Deadline(System.nanoTime() + patience.toNanos());
        }

        /** Rests for a moment, unless it is too late for that. */
        boolean allowsRest() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            return System.nanoTime() - nanoTime < 0;
        }
    }

    private synchronized void settle(Instant until) {
        if (until.isAfter(settled)) {
            settled = until;
        }
    }

    private Instant wholeMillis() {
        return inMillis(now());
    }

    /** An instant as the time of an event: whoever asks for one waits until its millisecond has passed. */
    static Instant inMillis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
