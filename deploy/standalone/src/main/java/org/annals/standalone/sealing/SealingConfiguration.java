package org.annals.standalone.sealing;

import org.annals.kernel.sealing.Sealing;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whatever the event store: nothing is written before the interceptor is in its place, as the first event is at start. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    EventUpcaster checkAfterReading() {
        return new CheckAfterReading();
    }

    @Bean
    static BeanPostProcessor sealBeforeWriting(ObjectProvider<Sealing> sealing) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof EventStore events) {
                    events.registerDispatchInterceptor(new SealBeforeWriting(sealing.getObject()));
                }
                return bean;
            }
        };
    }
}
