package org.annals.kernel.event;

import java.time.Duration;
import java.time.Instant;

/** The clock by which events are recorded. It knows up to when it is settled what was recorded. */
public interface RecordingClock {

    Instant now();

    /**
     * Waits until everything that was recorded up to the instant can be read, and nothing more can be recorded with such
     * a time: from then on, what the log says of the instant never changes.
     *
     * @return false if it does not come to that in time
     */
    boolean awaitSettled(Instant recorded, Duration patience) throws InterruptedException;
}
