package org.annals.standalone.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.micrometer.TagsUtil;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;

/**
 * What is measured of the messages that go through Axon: how many, of which type, with which outcome, how long each took.
 * Axon's own choice measures the share of time in use as well, for which it remembers every message for ten minutes.
 */
record AxonMeters(MeterRegistry registry) {

    /** The monitor of a component such as a bus or a processing group, named as Axon names its meters. */
    MessageMonitor<Message<?>> of(Class<?> component, String name) {
        if (CommandBus.class.isAssignableFrom(component) || EventBus.class.isAssignableFrom(component)) {
            return counted(name, TagsUtil.PAYLOAD_TYPE_TAGGER_FUNCTION);
        }
        if (EventProcessor.class.isAssignableFrom(component)) {
            return counted("eventProcessor", message -> List.of(Tag.of(TagsUtil.PROCESSOR_NAME_TAG, name)));
        }
        return NoOpMessageMonitor.instance();
    }

    private MessageMonitor<Message<?>> counted(String name, Function<Message<?>, Iterable<Tag>> tags) {
        return new MultiMessageMonitor<>(
                List.of(MessageCountingMonitor.buildMonitor(name, registry, tags), timed(name, tags)));
    }

    private MessageTimerMonitor timed(String name, Function<Message<?>, Iterable<Tag>> tags) {
        return MessageTimerMonitor.builder()
                .meterNamePrefix(name)
                .meterRegistry(registry)
                .tagsBuilder(tags)
                .build();
    }
}
