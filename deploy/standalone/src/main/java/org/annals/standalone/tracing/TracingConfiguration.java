package org.annals.standalone.tracing;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.tracing.SpanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** With the profile {@code traces} what goes through Axon belongs to the trace of the request that it came of. */
@Configuration(proxyBeanMethods = false)
@Profile("traces")
class TracingConfiguration {

    @Bean
    SpanFactory spansOfMessages(OpenTelemetry telemetry) {
        return new SpansOfMessages(
                telemetry.getTracer("org.annals"), telemetry.getPropagators().getTextMapPropagator());
    }
}
