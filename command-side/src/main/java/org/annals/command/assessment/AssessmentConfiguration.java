package org.annals.command.assessment;

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

/** Lets the policy of missed windows know the events, from the first one on at each start. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AssessmentConfiguration {

    private static final int BATCH = 1_000;

    @Bean
    ConfigurerModule openWindowsProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerTrackingEventProcessor(OpenWindows.GROUP, axon -> axon.eventStore(), axon -> onceReady())
                .registerTokenStore(OpenWindows.GROUP, configuration -> new InMemoryTokenStore())
                .registerListenerInvocationErrorHandler(
                        OpenWindows.GROUP, configuration -> PropagatingErrorHandler.instance());
    }

    /** Whoever waits for the server to be ready does not wait for this: a deadline that has passed can be noticed later. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startOpenWindows(EventProcessingConfiguration processing) {
        return ready -> processing.eventProcessor(OpenWindows.GROUP).ifPresent(EventProcessor::start);
    }

    private static TrackingEventProcessorConfiguration onceReady() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andAutoStart(false);
    }
}
