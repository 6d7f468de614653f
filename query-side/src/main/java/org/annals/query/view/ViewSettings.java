package org.annals.query.view;

import org.axonframework.eventhandling.DefaultEventProcessorSpanFactory;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.tracing.NoOpSpanFactory;

/**
 * How views are driven.
 *
 * @param batchSize most events that are folded and written together
 * @param segments into how many parts the participants are divided, each with an owner of its own
 * @param spans under which events are handled, for whoever traces requests
 */
public record ViewSettings(int batchSize, int segments, EventProcessorSpanFactory spans) {

    /** Nothing is traced. */
    public static final EventProcessorSpanFactory NO_SPANS = DefaultEventProcessorSpanFactory.builder()
            .spanFactory(NoOpSpanFactory.INSTANCE)
            .build();

    public static final ViewSettings DEFAULT = new ViewSettings(500, 1);

    public ViewSettings(int batchSize, int segments) {
        this(batchSize, segments, NO_SPANS);
    }
}
