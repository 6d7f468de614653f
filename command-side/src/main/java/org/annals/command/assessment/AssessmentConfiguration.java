package org.annals.command.assessment;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the policy of missed windows know the events, from the first one on at each start. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AssessmentConfiguration {

    @Bean
    ConfigurerModule openWindowsProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        OpenWindows.GROUP,
                        axon -> axon.eventStore(),
                        (axon, processor) -> processor.initialSegmentCount(1).batchSize(1000))
                .registerTokenStore(OpenWindows.GROUP, configuration -> new InMemoryTokenStore())
                .registerListenerInvocationErrorHandler(
                        OpenWindows.GROUP, configuration -> PropagatingErrorHandler.instance());
    }
}
