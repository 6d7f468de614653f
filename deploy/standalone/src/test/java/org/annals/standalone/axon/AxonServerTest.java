package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AxonServerTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AxonServerAutoConfiguration.class))
            .withUserConfiguration(AxonServerStoreConfiguration.class)
            .withInitializer(
                    context -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()));

    @Test
    void the_connector_and_its_health_are_there_when_the_events_are_in_axon_server() {
        application
                .withPropertyValues("axon.axonserver.enabled=true")
                .run(context -> assertThat(context)
                        .hasSingleBean(AxonServerConnectionManager.class)
                        .hasBean("axonServerHealthIndicator"));
    }

    @Test
    void neither_is_there_when_they_are_elsewhere() {
        application
                .withPropertyValues("axon.axonserver.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(AxonServerConnectionManager.class)
                        .doesNotHaveBean("axonServerHealthIndicator"));
    }
}
