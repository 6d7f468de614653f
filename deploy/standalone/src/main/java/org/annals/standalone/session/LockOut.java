package org.annals.standalone.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often it was tried in vain to sign in as somebody. After some failures in a row each further one doubles the wait, up
 * to a quarter of an hour; an hour after the last they are forgotten. Names that no account has are counted as well, so that
 * nobody learns which are.
 */
final class LockOut {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int MOST_KEPT = 100_000;
    private static final int MOST_DOUBLINGS = 10;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<String, Failures> failures;
    private final Clock clock;

    private record Failures(int count, Instant next) {}

    LockOut(Clock clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(FORGOTTEN_AFTER)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    /**
     * Counts an attempt, as failed until {@link #succeeded}: many at the same time are no way around the wait.
     *
     * @throws SignInProblem {@code TOO_MANY_ATTEMPTS} while there is a wait; such an attempt is not counted
     */
    synchronized void begin(String name) {
        Instant now = clock.instant();
        Failures before = failures.get(name, it -> new Failures(0, now));
        if (now.isBefore(before.next())) {
            throw SignInProblem.tooOften(Duration.between(now, before.next()));
        }
        int count = before.count() + 1;
        failures.put(name, new Failures(count, now.plus(waitAfter(count))));
    }

    synchronized void succeeded(String name) {
        failures.invalidate(name);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(MOST_DOUBLINGS, count - FREE));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
