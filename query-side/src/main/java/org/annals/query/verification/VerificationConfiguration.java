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
            @Value("${annals.verification.patience-millis:60000}") long patience) {
        return new Verifications(new Verifier(views, all, replay, patience), Clock.systemUTC());
    }

    @Bean
    VerificationMetrics verificationMetrics(Verifications verifications, Views views) {
        return new VerificationMetrics(verifications, views.names(), Clock.systemUTC());
    }
}
