package org.annals.query.verification;

import org.annals.query.view.DiscreetCause;
import org.annals.query.view.Eviction;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.ParkedEvent;
import org.annals.query.view.ParkedEvent.Cause;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * An event of which a read model does not tell.
 *
 * @param position its place in the event log
 * @param aggregate the stream that it belongs to
 * @param why {@code parked}: it could not be taken in; {@code waiting}: behind such a one; {@code given-up}: somebody has
 *     said so; {@code unfoldable}: it cannot be taken in today, whatever happened then
 * @param cause without anything that stands in the event; null if it only waits or was given up
 */
public record MissingEvent(
        String eventId,
        long position,
        String type,
        @Nullable String aggregate,
        String why,
        @Nullable Cause cause) {

    static MissingEvent of(ParkedEvent it) {
        String why = it.cause() == null ? "waiting" : "parked";
        return new MissingEvent(it.eventId(), it.position(), it.type(), it.aggregate(), why, it.cause());
    }

    static MissingEvent of(Eviction it) {
        return new MissingEvent(it.eventId(), it.position(), it.type(), null, "given-up", null);
    }

    static MissingEvent unfoldable(LoggedEvent event, RuntimeException fault) {
        ThrowableCause cause = DiscreetCause.of(fault);
        return new MissingEvent(
                event.id(),
                event.position(),
                event.message().getPayloadType().getSimpleName(),
                event.stream(),
                "unfoldable",
                new Cause(cause.type(), cause.message()));
    }
}
