package org.annals.query.verification;

import java.time.Clock;
import java.util.List;
import org.annals.query.replay.Replay;
import org.annals.query.view.View;
import org.annals.query.view.Views;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Verifies on request and on schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VerificationConfiguration {

    @Bean(destroyMethod = "close")
    Verifications verifications(
            Views views,
            List<View<?, ?>> all,
            Replay replay,
            LastResults last,
            @Value("${annals.verification.patience-millis:60000}") long patience) {
        return new Verifications(new Verifier(views, all, replay, patience), Clock.systemUTC(), last);
    }

    @Bean
    LastResults lastVerificationResults(VerificationFolder folder) {
        return LastResults.in(folder);
    }

    @Bean
    VerificationMetrics verificationMetrics(LastResults last, Views views) {
        return new VerificationMetrics(last, views.names(), Clock.systemUTC());
    }
}
