package org.annals.command.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.request.RequestOrigin;
import org.annals.command.request.Requests;
import org.annals.command.request.StoreUnavailable;
import org.annals.kernel.event.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Nudges assessments whose window has passed with nothing accepted. It only nudges: the assessment decides by the
 * instants that it has stored, so a nudge too many or too late does no harm.
 */
@Component
class WhenWindowHasPassedThenRecordMissed {

    private static final Logger LOG = LoggerFactory.getLogger(WhenWindowHasPassedThenRecordMissed.class);

    private final OpenWindows windows;
    private final Requests requests;
    private final Clock clock;

    WhenWindowHasPassedThenRecordMissed(OpenWindows windows, Requests requests, Clock clock) {
        this.windows = windows;
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void nudge() {
        Instant now = clock.instant();
        String round = "deadlines-" + UUID.randomUUID();
        MDC.put(CorrelationId.LOGGED, round);
        try {
            for (OpenWindows.Attempt attempt : windows.passedAt(now)) {
                requests.ask(
                        new RecordMissedWindow(
                                attempt.participant(), attempt.number(), now, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                        RequestOrigin.system(round));
            }
        } catch (StoreUnavailable e) {
            LOG.warn("Missed windows are recorded later: {}", e.getMessage());
        } finally {
            MDC.remove(CorrelationId.LOGGED);
        }
    }
}
