package org.annals.command.request;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the aggregates need around them. It asks for a clock and the qualifications. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    private static final int EVENTS_PER_SNAPSHOT = 150;

    /**
     * Requests are decided by the process that takes them, whatever the event store: the store lets only one of two
     * writers on, and what a rule says reaches the asker as it was said.
     */
    @Bean
    CommandGateway commandGateway(@Qualifier("localSegment") CommandBus commands) {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    /** @param registry of the application; without one nobody looks at the meters */
    @Bean
    RequestMeters requestMeters(ObjectProvider<MeterRegistry> registry) {
        return new RequestMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    CorrelationDataProvider requestCorrelation() {
        return new RequestCorrelation();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }

    /**
     * Aggregates stay in memory only while this process alone writes: with several writers, a kept aggregate may be
     * behind.
     *
     * @param size most aggregates kept; 0 for none
     */
    @Bean
    Cache aggregateCache(@Value("${annals.aggregate-cache:10000}") int size) {
        return size == 0 ? NoCache.INSTANCE : new RecentAggregates(size);
    }
}
