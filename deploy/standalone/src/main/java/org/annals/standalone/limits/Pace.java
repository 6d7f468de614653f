package org.annals.standalone.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** How often each of many may do something: so many times a minute, and as many at once by whoever has not for a minute. */
public final class Pace {

    private static final int MOST_KEPT = 100_000;
    private static final Duration FULL_AFTER = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(FULL_AFTER)
            .build();
    private final int aMinute;
    private final TimeMeter time;

    public Pace(int aMinute, TimeMeter time) {
        this.aMinute = aMinute;
        this.time = time;
    }

    /** Counts once more; where that is too often it counts nothing, and says how long to wait. */
    public Optional<Duration> tooFastBy(String who) {
        ConsumptionProbe taken = buckets.get(who, it -> full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    /** A time to wait as {@code Retry-After} has it: whole seconds, and at least one. */
    public static String retryAfter(Duration wait) {
        long seconds = wait.plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds();
        return Long.toString(Math.max(1, seconds));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, FULL_AFTER))
                .withCustomTimePrecision(time)
                .build();
    }
}
