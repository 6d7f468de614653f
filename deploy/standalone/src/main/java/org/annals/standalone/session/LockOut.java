package org.annals.standalone.session;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.annals.standalone.datafolder.OneAtATime;
import org.annals.standalone.session.FadingFiles.Found;

/**
 * How often it was tried in vain to sign in as somebody, at whichever process of the installation. After some failures in a
 * row each further one doubles the wait, up to a quarter of an hour; an hour after the last they are forgotten. Names that no
 * account has are counted as well, so that nobody learns which are. The file of a name is as long as its failures are many.
 */
final class LockOut {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_COUNTED = FREE + MOST_DOUBLINGS;

    private final FadingFiles failures;
    private final OneAtATime turns;
    private final Clock clock;

    /** @param failures of which each counts for {@link #FORGOTTEN_AFTER} */
    LockOut(FadingFiles failures, OneAtATime turns, Clock clock) {
        this.failures = failures;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Counts an attempt, as failed until {@link #succeeded}: many at the same time are no way around the wait.
     *
     * @throws SignInProblem {@code TOO_MANY_ATTEMPTS} while there is a wait; such an attempt is not counted.
     *     {@code STORE_UNAVAILABLE} if it cannot be counted
     */
    void begin(String name) {
        try {
            turns.alone(() -> count(name));
        } catch (UncheckedIOException e) {
            throw SignInProblem.unavailable();
        }
    }

    private void count(String name) {
        Optional<Found> before = failures.find(name);
        int count = before.map(it -> it.content().length()).orElse(0);
        Instant now = clock.instant();
        Instant next = before.map(Found::touched).orElse(now).plus(waitAfter(count));
        if (count >= FREE && now.isBefore(next)) {
            throw SignInProblem.tooOften(Duration.between(now, next));
        }
        failures.write(name, "x".repeat(Math.min(MOST_COUNTED, count + 1)));
    }

    void succeeded(String name) {
        failures.remove(name);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(MOST_DOUBLINGS, count - FREE));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
