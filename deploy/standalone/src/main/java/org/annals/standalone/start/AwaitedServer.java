package org.annals.standalone.start;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that may start after this process. It is looked for again and again, less and less often, and the log says so.
 *
 * @param name as people call it
 * @param reached whether it is there now
 * @param patience how long it is looked for altogether
 */
public record AwaitedServer(String name, BooleanSupplier reached, Duration patience) {

    private static final Logger LOG = LoggerFactory.getLogger(AwaitedServer.class);

    /** Somebody who is just connecting is there soon. */
    private static final Duration FIRST = Duration.ofMillis(250);

    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** @throws CannotStart if it does not come in time, or if this process is to end before that */
    public void await() {
        Duration waited = Duration.ZERO;
        for (Duration next = FIRST; !reached.getAsBoolean(); next = shorter(next.multipliedBy(2), LONGEST)) {
            if (waited.compareTo(patience) >= 0) {
                throw new CannotStart("%s has not answered for %s.".formatted(name, patience));
            }
            if (next.compareTo(FIRST) > 0) {
                LOG.info("{} does not answer yet; looking again in {} ms.", name, next.toMillis());
            }
            pause(next);
            waited = waited.plus(next);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("It was interrupted while it waited for " + name + ".");
        }
    }
}
