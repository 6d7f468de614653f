package org.annals.standalone.axon;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The events as Axon Server hands them out, without a serializer. It has no gaps and shows nothing that is not committed. It
 * cannot be asked for an event by its id, so that takes a reading of the log.
 */
final class AxonServerStoredEvents implements StoredEvents {

    private static final int BUFFER = 1_000;
    private static final int REFILL = 250;

    private final Supplier<EventChannel> channel;

    AxonServerStoredEvents(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    @Override
    public long settled() {
        return AxonServerAnswer.of(() -> channel.get().getLastToken());
    }

    @Override
    public void read(long after, long upTo, long limit, LeafSink sink) {
        long[] left = {limit};
        each(after, Math.min(upTo, settled()), event -> {
            byte[] leaf = AxonServerLeaf.of(event.getEvent(), event.getToken()).bytes();
            sink.take(event.getToken(), leaf, 0, leaf.length);
            left[0]--;
            return left[0] > 0;
        });
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        long[] found = {START};
        each(START, settled(), event -> {
            boolean same = event.getEvent().getMessageIdentifier().equals(eventId);
            found[0] = same ? event.getToken() : START;
            return !same;
        });
        return found[0] == START ? OptionalLong.empty() : OptionalLong.of(found[0]);
    }

    /** @param taker answers whether it wants more */
    private void each(long after, long last, Predicate<EventWithToken> taker) {
        if (after >= last) {
            return;
        }
        try (EventStream events = channel.get().openStream(after, BUFFER, REFILL, false)) {
            long reached = after;
            boolean more = true;
            while (more && reached < last) {
                @Nullable
                EventWithToken event = events.nextIfAvailable(AxonServerAnswer.PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    throw new DataAccessResourceFailureException("Axon Server has stopped to send events.");
                }
                reached = event.getToken();
                more = reached > last || taker.test(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("Interrupted while events were read.", e);
        }
    }
}
