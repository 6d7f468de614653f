package org.annals.command.request;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.refusal.RefusalCode;

/**
 * What is asked of the aggregates, what it comes to and how long that takes, as {@code annals.commands}, and by which
 * rule what is refused, as {@code annals.commands.refused}. What cannot be read as a command at all is none; it is among
 * the meters of HTTP.
 */
public final class RequestMeters {

    private static final String COMMANDS = "annals.commands";
    private static final String COMMAND = "command";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;

    public RequestMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Asks, and measures that whatever comes of it. */
    Answer measured(Request request, RequestOrigin origin, Supplier<Answer> asked) {
        long begun = System.nanoTime();
        try {
            Answer answer = asked.get();
            decided(request, origin, answer, System.nanoTime() - begun);
            return answer;
        } catch (RuntimeException e) {
            timer(request, origin, outcome(e)).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            throw e;
        }
    }

    /** @param nanos how long it took */
    public void decided(Request request, RequestOrigin origin, Answer answer, long nanos) {
        timer(request, origin, outcome(answer)).record(nanos, TimeUnit.NANOSECONDS);
        RefusalCode code = answer.code();
        if (code != null && !answer.repeated()) {
            Counter.builder(COMMANDS + ".refused")
                    .description("What a rule has refused, by its code; without repetitions")
                    .tags(COMMAND, request.what(), "code", code.name())
                    .register(registry)
                    .increment();
        }
    }

    private Timer timer(Request request, RequestOrigin origin, String outcome) {
        return Timer.builder(COMMANDS)
                .description("What was asked of the aggregates, until the answer was durable")
                .tags(COMMAND, request.what(), "origin", origin.way(), "outcome", outcome)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static String outcome(Answer answer) {
        return answer.repeated() ? "repeated" : answer.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String outcome(RuntimeException e) {
        return switch (e) {
            case InvalidRequest it -> "invalid";
            case Forbidden it -> "forbidden";
            case VersionConflict it -> "conflict";
            case KeyReused it -> "key-reused";
            case StoreUnavailable it -> "unavailable";
            default -> "failed";
        };
    }
}
