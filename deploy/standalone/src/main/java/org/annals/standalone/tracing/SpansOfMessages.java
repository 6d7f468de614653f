package org.annals.standalone.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanAttributesProvider;
import org.axonframework.tracing.SpanFactory;
import org.jspecify.annotations.Nullable;

/**
 * Spans for commands and events, within the trace of a request; what no request has asked for has none. They bear names of
 * types and nothing of what stands in a message or in its metadata, nor what an exception says: that could be somebody's data.
 */
final class SpansOfMessages implements SpanFactory {

    /** The attribute that says what kind of command or event it is. */
    private static final String TYPE = "message.type";

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    SpansOfMessages(Tracer tracer, TextMapPropagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public org.axonframework.tracing.Span createRootTrace(Supplier<String> name) {
        return NoOpSpanFactory.NoOpSpan.INSTANCE;
    }

    @Override
    public org.axonframework.tracing.Span createHandlerSpan(
            Supplier<String> name, Message<?> message, boolean isChild, Message<?>... linked) {
        Context parent = propagator.extract(Context.root(), message.getMetaData(), MetaDataGetter.INSTANCE);
        return within(parent, name, SpanKind.CONSUMER, message);
    }

    @Override
    public org.axonframework.tracing.Span createDispatchSpan(
            Supplier<String> name, Message<?> message, Message<?>... linked) {
        return within(Context.current(), name, SpanKind.PRODUCER, message);
    }

    @Override
    public org.axonframework.tracing.Span createInternalSpan(Supplier<String> name) {
        return within(Context.current(), name, SpanKind.INTERNAL, null);
    }

    @Override
    public org.axonframework.tracing.Span createInternalSpan(Supplier<String> name, Message<?> message) {
        return within(Context.current(), name, SpanKind.INTERNAL, message);
    }

    /** Axon's own would tell all metadata. */
    @Override
    public void registerSpanAttributeProvider(SpanAttributesProvider provider) {
        // What they provide is left out.
    }

    @Override
    @SuppressWarnings("unchecked") // with other metadata it is a message of the same type
    public <M extends Message<?>> M propagateContext(M message) {
        if (!isTraced(Context.current())) {
            return message;
        }
        Map<String, String> where = new HashMap<>();
        propagator.inject(Context.current(), where, (carrier, key, value) -> where.put(key, value));
        return (M) message.andMetaData(where);
    }

    private org.axonframework.tracing.Span within(
            Context parent, Supplier<String> name, SpanKind kind, @Nullable Message<?> message) {
        if (!isTraced(parent)) {
            return NoOpSpanFactory.NoOpSpan.INSTANCE;
        }
        SpanBuilder span = tracer.spanBuilder(name.get()).setParent(parent).setSpanKind(kind);
        if (message != null) {
            span.setAttribute(TYPE, message.getPayloadType().getSimpleName());
        }
        return new SpanOfMessage(span);
    }

    private static boolean isTraced(Context context) {
        return Span.fromContext(context).getSpanContext().isValid();
    }
}
