package org.annals.standalone.limits;

import io.github.bucket4j.TimeMeter;
import org.annals.standalone.start.CannotStart;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    private static final String REQUESTS_A_MINUTE = "annals.limits.requests-a-minute";

    /** Once it is known who asks. */
    @Bean
    Customizer<HttpSecurity> quotaOfEachCaller(
            @Value("${" + REQUESTS_A_MINUTE + "}") int aMinute, ProblemWriter problems) {
        if (aMinute < 1) {
            throw new CannotStart(REQUESTS_A_MINUTE + " is " + aMinute + ", so that nobody could ask for anything.");
        }
        QuotaFilter quota = new QuotaFilter(new Pace(aMinute, TimeMeter.SYSTEM_NANOTIME), problems);
        return http -> http.addFilterAfter(quota, AuthorizationFilter.class);
    }
}
