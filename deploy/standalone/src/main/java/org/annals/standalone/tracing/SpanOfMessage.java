package org.annals.standalone.tracing;

import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.axonframework.tracing.Span;
import org.axonframework.tracing.SpanScope;
import org.jspecify.annotations.Nullable;

/** A span of OpenTelemetry as Axon handles it. */
final class SpanOfMessage implements Span {

    private final SpanBuilder builder;
    private io.opentelemetry.api.trace.@Nullable Span span;

    SpanOfMessage(SpanBuilder builder) {
        this.builder = builder;
    }

    @Override
    public Span start() {
        span = builder.startSpan();
        return this;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // whoever made it current closes it
    public SpanScope makeCurrent() {
        Scope scope = Context.current().with(started()).makeCurrent();
        return scope::close;
    }

    @Override
    public void end() {
        started().end();
    }

    /** By its type alone. */
    @Override
    public Span recordException(Throwable failure) {
        started().setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
        return this;
    }

    private io.opentelemetry.api.trace.Span started() {
        if (span == null) {
            throw new IllegalStateException("The span was not started.");
        }
        return span;
    }
}
