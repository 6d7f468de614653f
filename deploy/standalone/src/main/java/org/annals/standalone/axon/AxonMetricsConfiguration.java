package org.annals.standalone.axon;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's meters, with tags, in the registry that Spring Boot makes; Axon's own configuration would make another one. */
@Configuration(proxyBeanMethods = false)
class AxonMetricsConfiguration {

    @Bean
    ConfigurerModule axonMetrics(MeterRegistry registry) {
        return new MetricsConfigurerModule(new GlobalMetricRegistry(registry), true);
    }
}
