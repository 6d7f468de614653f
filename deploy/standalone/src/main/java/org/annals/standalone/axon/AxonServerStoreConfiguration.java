package org.annals.standalone.axon;

import org.annals.kernel.proof.leaf.StoredEvents;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is added where the events are in Axon Server; the connector itself is Axon's own configuration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled")
class AxonServerStoreConfiguration {

    @Bean
    HealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }

    @Bean
    StoredEvents storedEvents(AxonServerConnectionManager connections) {
        return new AxonServerStoredEvents(() -> connections.getConnection().eventChannel());
    }

    /** Commands are decided here, so this is where a connection breaks. */
    @Bean
    SmartInitializingSingleton toldByDecidingCommands(@Qualifier("localSegment") ObjectProvider<CommandBus> commands) {
        return () -> commands.ifAvailable(it -> it.registerHandlerInterceptor(new AxonServerAway()));
    }
}
