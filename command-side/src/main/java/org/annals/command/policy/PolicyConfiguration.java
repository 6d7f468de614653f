package org.annals.command.policy;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets policies know the events, from the first one on at each start: what they remember is in memory. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PolicyConfiguration {

    private static final int BATCH = 1_000;

    @Bean
    ConfigurerModule policies() {
        return configurer -> Policies.ALL.forEach(group -> configurer
                .eventProcessing()
                .registerTrackingEventProcessor(group, axon -> axon.eventStore(), axon -> onceReady())
                .registerTokenStore(group, configuration -> new InMemoryTokenStore())
                .registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance()));
    }

    /** Whoever waits for the server to be ready does not wait for this: what policies do can be done later. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startPolicies(EventProcessingConfiguration processing) {
        return ready ->
                Policies.ALL.forEach(group -> processing.eventProcessor(group).ifPresent(EventProcessor::start));
    }

    private static TrackingEventProcessorConfiguration onceReady() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andAutoStart(false);
    }
}
