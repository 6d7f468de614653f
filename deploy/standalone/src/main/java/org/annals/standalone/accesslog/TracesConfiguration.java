package org.annals.standalone.accesslog;

import java.time.Clock;
import org.annals.kernel.accesslog.AccessLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets no query pass that would leave no trace. */
@Configuration
class TracesConfiguration implements WebMvcConfigurer {

    /** After the one that gives each request its id. */
    private static final int LATE = 100;

    private final AccessLog log;
    private final Clock clock;

    TracesConfiguration(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Bean
    Traces traces() {
        return new Traces(log, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(traces()).addPathPatterns("/api/**").order(LATE);
    }
}
