package org.annals.standalone.axon;

import org.annals.query.evidence.log.StoredEvents;
import org.annals.standalone.datafolder.DataFolder;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is added where the events are in Axon Server; the connector itself is Axon's own configuration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled")
class AxonServerHealthConfiguration {

    @Bean
    HealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }

    @Bean
    StoredEvents storedEvents(AxonServerConnectionManager connections) {
        return new AxonServerStoredEvents(() -> connections.getConnection().eventChannel());
    }

    /** Whoever writes has the connections first. */
    @Bean
    static BeanPostProcessor noServerOnAPartOfALog(ObjectProvider<DataFolder> data) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AxonServerConnectionManager) {
                    data.ifAvailable(folder ->
                            AxonServerRestorationMark.in(folder.path()).mustNotBeSet());
                }
                return bean;
            }
        };
    }
}
