package org.annals.command.cohort;

import org.annals.command.request.Office;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Cohorts as the application has them. */
public final class CohortSetup {

    private CohortSetup() {}

    public static AggregateConfigurer<?> in(Configurer configurer) {
        configurer.registerComponent(
                Cohorts.class, configuration -> new StoredCohorts(configuration.repository(Cohort.class)));
        return Office.aggregate(Cohort.class);
    }

    public static AggregateConfigurer<?> rows() {
        return Office.aggregate(SetAsideRows.class);
    }

    public static Class<?> type() {
        return Cohort.class;
    }
}
