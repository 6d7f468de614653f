package org.annals.standalone.axon;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's meters in the registry that Spring Boot makes; Axon's own configuration would make another one. */
@Configuration(proxyBeanMethods = false)
class AxonMetricsConfiguration {

    @Bean
    ConfigurerModule axonMetrics(MeterRegistry registry) {
        AxonMeters meters = new AxonMeters(registry);
        return configurer -> configurer.configureMessageMonitor(configuration -> meters::of);
    }
}
