package org.annals.standalone.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How fast one address may try to sign in, whether it succeeds or not. A school has one address for many people. */
final class Pace {

    private static final int MOST_KEPT = 100_000;
    private static final Duration FULL_AFTER = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(FULL_AFTER)
            .build();
    private final int aMinute;
    private final TimeMeter time;

    Pace(int aMinute, TimeMeter time) {
        this.aMinute = aMinute;
        this.time = time;
    }

    /** @throws SignInProblem {@code TOO_MANY_ATTEMPTS} if it was tried too often */
    void begin(String address) {
        ConsumptionProbe taken = buckets.get(address, it -> full()).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw SignInProblem.tooOften(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, FULL_AFTER))
                .withCustomTimePrecision(time)
                .build();
    }
}
