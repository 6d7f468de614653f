package org.annals.query.view;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far each view is, as {@code annals.view.*}. All gauges of one reading look at the same status, which is asked of
 * MongoDB at most once a second.
 */
public final class ViewMetrics implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(ViewMetrics.class);
    private static final String PREFIX = "annals.view.";
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Views views;
    private final Clock clock;
    private final Map<String, Instant> levelAt = new ConcurrentHashMap<>();
    private Looked looked = new Looked(Instant.MIN, Map.of());

    private record Looked(Instant at, Map<String, ViewStatus> statuses) {}

    public ViewMetrics(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
        views.names().forEach(name -> levelAt.put(name, clock.instant()));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : views.names()) {
            Function<ToDoubleFunction<ViewStatus>, Supplier<Number>> value = of -> () -> value(view, of);
            gauge(view, "behind.events", value.apply(ViewStatus::behind))
                    .description("Places in the log that the view has not got to yet")
                    .register(registry);
            gauge(view, "behind.seconds", () -> secondsBehind(view))
                    .description("Since the view was last seen level with the log")
                    .register(registry);
            gauge(view, "dead.letters", value.apply(ViewStatus::deadLetters))
                    .description("Events that it could not take in, and those that wait behind them")
                    .register(registry);
            gauge(view, "filled", value.apply(ViewMetrics::filled))
                    .description("How much of a new copy is filled, from 0 to 1; 1 while none is being filled")
                    .register(registry);
            count(view, "batches", BatchCount::batches)
                    .description("Batches that were taken in hand, to be folded and written together")
                    .register(registry);
            count(view, "batched.events", BatchCount::events)
                    .description("Events in those batches, with those that had to be taken again")
                    .register(registry);
        }
    }

    private FunctionCounter.Builder<BatchCount> count(
            String view, String name, ToDoubleBiFunction<BatchCount, String> of) {
        return FunctionCounter.builder(PREFIX + name, views.batches(), it -> of.applyAsDouble(it, view))
                .tag("view", view);
    }

    private static Gauge.Builder<Supplier<Number>> gauge(String view, String name, Supplier<Number> value) {
        return Gauge.builder(PREFIX + name, value).tag("view", view);
    }

    private double value(String view, ToDoubleFunction<ViewStatus> of) {
        ViewStatus status = look().statuses().get(view);
        return status == null ? Double.NaN : of.applyAsDouble(status);
    }

    private double secondsBehind(String view) {
        look();
        return Duration.between(levelAt.getOrDefault(view, clock.instant()), clock.instant())
                .toSeconds();
    }

    /** When the event log is away that may take its time: all gauges of this reading share it, and have no value then. */
    private synchronized Looked look() {
        if (looked.at().plus(FRESH).isBefore(clock.instant())) {
            Map<String, ViewStatus> statuses = statuses();
            Instant now = clock.instant();
            looked = new Looked(now, statuses);
            statuses.values().stream().filter(it -> it.behind() == 0).forEach(it -> levelAt.put(it.name(), now));
        }
        return looked;
    }

    private Map<String, ViewStatus> statuses() {
        try {
            return views.status().stream().collect(Collectors.toMap(ViewStatus::name, Function.identity()));
        } catch (RuntimeException away) {
            LOG.warn("Nobody can say how far the views are: {}", away.getClass().getName());
            return Map.of();
        }
    }

    private static double filled(ViewStatus status) {
        FillProgress filling = status.filling();
        return filling == null ? 1 : (double) Math.max(0, filling.position()) / Math.max(1, filling.head());
    }
}
