package org.annals.query.accesslog;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets no query pass that would leave no trace. */
@Configuration
class AccessLogConfiguration implements WebMvcConfigurer {

    /** After the one that gives each request its id. */
    private static final int LATE = 100;

    private final AccessLog log;

    AccessLogConfiguration(AccessLog log) {
        this.log = log;
    }

    @Bean
    Traces traces() {
        return new Traces(log, Clock.systemUTC());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(traces()).addPathPatterns("/api/**").order(LATE);
    }
}
