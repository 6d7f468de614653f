package org.annals.query.verification;

import java.util.List;
import org.annals.query.view.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Verifies all documents of all views every night, or when the setting says, by the server's own time. */
@Component
class ScheduledVerification {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledVerification.class);

    private final Verifications verifications;
    private final Views views;

    ScheduledVerification(Verifications verifications, Views views) {
        this.verifications = verifications;
        this.views = views;
    }

    @Scheduled(cron = "${annals.verification.cron:0 30 3 * * *}")
    void verify() {
        try {
            verifications.begin(new Scope(List.copyOf(views.names()), null, 0));
        } catch (VerificationRunning e) {
            LOG.info("The read models are not verified on schedule, as somebody has them verified already.");
        }
    }
}
