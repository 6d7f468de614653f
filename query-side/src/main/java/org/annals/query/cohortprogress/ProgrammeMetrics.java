package org.annals.query.cohortprogress;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of each cohort as {@code annals.participants…}. A provider has a few cohorts a year, and each has some
 * twenty series.
 */
final class ProgrammeMetrics implements MeterBinder {

    private static final String COHORT = "cohort";

    private final List<Measure> measures = new ArrayList<>();

    /** A gauge with the rows that the figures of one cohort have in it. */
    private record Measure(MultiGauge gauge, Function<ProgrammeFigures, Stream<Row<?>>> rows) {}

    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        add(registry, "", "By credit status", it -> each(it, "status", it.creditStatus()));
        add(registry, ".training", "By training status", it -> each(it, "status", it.trainingStatus()));
        add(registry, ".engaged", "Who have reached the engagement threshold", it -> one(it, it.engagementMet()));
        add(
                registry,
                ".at.risk",
                "Without credits, and little time left until a date by which there should be some",
                it -> one(it, it.atRisk()));
        add(
                registry,
                ".overdue",
                "Without credits, though a date by which there should be some has passed",
                it -> each(it, "by", it.overdue()));
    }

    /** From now on these are the figures; cohorts that are not among them are no longer told of. */
    synchronized void show(List<ProgrammeFigures> figures) {
        for (Measure measure : measures) {
            List<Row<?>> rows = figures.stream().flatMap(measure.rows()).toList();
            measure.gauge().register(rows, true);
        }
    }

    private void add(
            MeterRegistry registry, String name, String description, Function<ProgrammeFigures, Stream<Row<?>>> rows) {
        MultiGauge gauge = MultiGauge.builder("annals.participants" + name)
                .description(description)
                .register(registry);
        measures.add(new Measure(gauge, rows));
    }

    private static Stream<Row<?>> one(ProgrammeFigures of, long count) {
        return Stream.of(Row.of(Tags.of(COHORT, of.cohort()), count));
    }

    private static Stream<Row<?>> each(ProgrammeFigures of, String tag, Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .map(it -> Row.of(Tags.of(COHORT, of.cohort(), tag, it.getKey()), it.getValue()));
    }
}
