package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.annals.standalone.AnnalsTest;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnnalsTest
class AxonMetersTest {

    private static final Message<?> HELLO = new GenericMessage<>("Hello");

    @Test
    void commands_are_counted_by_type_and_outcome() {
        MeterRegistry registry = new SimpleMeterRegistry();
        MessageMonitor<Message<?>> commands = new AxonMeters(registry).of(CommandBus.class, "commandBus");

        commands.onMessageIngested(HELLO).reportSuccess();
        commands.onMessageIngested(HELLO).reportSuccess();
        commands.onMessageIngested(HELLO).reportFailure(new IllegalStateException("No."));

        assertThat(count(registry, "commandBus.successCounter")).isEqualTo(2);
        assertThat(count(registry, "commandBus.failureCounter")).isEqualTo(1);
    }

    @Test
    void the_events_of_each_processing_group_are_timed() {
        MeterRegistry registry = new SimpleMeterRegistry();

        new AxonMeters(registry)
                .of(EventProcessor.class, "history")
                .onMessageIngested(HELLO)
                .reportSuccess();

        assertThat(registry.get("eventProcessor.allTimer")
                        .tag("processorName", "history")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_meters_of_axon_are_among_the_others(@Autowired Configuration axon, @Autowired MeterRegistry registry) {
        axon.messageMonitor(CommandBus.class, "commandBus")
                .onMessageIngested(new GenericMessage<>(1))
                .reportSuccess();

        assertThat(registry.get("commandBus.successCounter")
                        .tag("payloadType", "Integer")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.find("jvm.memory.used").gauges()).isNotEmpty();
    }

    private static double count(MeterRegistry registry, String meter) {
        return registry.get(meter).tag("payloadType", "String").counter().count();
    }
}
