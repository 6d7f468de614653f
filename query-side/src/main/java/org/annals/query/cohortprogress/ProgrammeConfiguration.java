package org.annals.query.cohortprogress;

import java.time.Clock;
import java.time.Period;
import org.annals.query.view.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets whoever watches the metrics see how the programme goes. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProgrammeConfiguration {

    @Bean
    ProgrammeMetrics programmeMetrics() {
        return new ProgrammeMetrics();
    }

    /** @param days how many days before a date somebody is at risk */
    @Bean
    ProgrammeWatch programmeWatch(
            ProgressOfCohorts cohorts,
            Views views,
            ProgrammeMetrics metrics,
            @Value("${annals.at-risk.days:90}") int days) {
        return new ProgrammeWatch(cohorts, views, metrics, Clock.systemUTC(), Period.ofDays(days));
    }
}
