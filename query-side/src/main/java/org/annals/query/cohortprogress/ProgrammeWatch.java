package org.annals.query.cohortprogress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.view.ViewNotFilled;
import org.annals.query.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts the programme's figures anew when something has happened, and every hour, as dates pass by themselves. */
final class ProgrammeWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeWatch.class);

    private static final Duration DATES_PASS = Duration.ofHours(1);

    private final ProgressOfCohorts cohorts;
    private final Views views;
    private final ProgrammeMetrics metrics;
    private final Clock clock;
    private final Period near;

    private long countedAt = Long.MIN_VALUE;
    private Instant countAgain = Instant.MIN;

    /** @param near how long before a date somebody is at risk */
    ProgrammeWatch(ProgressOfCohorts cohorts, Views views, ProgrammeMetrics metrics, Clock clock, Period near) {
        this.cohorts = cohorts;
        this.views = views;
        this.metrics = metrics;
        this.clock = clock;
        this.near = near;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT15S")
    synchronized void look() {
        try {
            long position = views.position(cohorts.name());
            Instant now = clock.instant();
            if (position != countedAt || !now.isBefore(countAgain)) {
                metrics.show(count(now));
                countedAt = position;
                countAgain = now.plus(DATES_PASS);
            }
        } catch (ViewNotFilled e) {
            LOG.debug("There are no figures of the programme until the read model is filled.");
        } catch (RuntimeException e) {
            LOG.warn(
                    "The figures of the programme cannot be counted now and stay as they were. {}",
                    e.getClass().getName());
        }
    }

    private List<ProgrammeFigures> count(Instant now) {
        Qualifications qualifications = cohorts.qualifications();
        return views.read(
                cohorts,
                documents -> CohortSummary.all(documents, cohorts).stream()
                        .map(it -> Counted.in(documents, it))
                        .map(it -> ProgrammeFigures.of(
                                it, qualifications.pinned(it.cohort().qualification()), now, near))
                        .toList());
    }
}
