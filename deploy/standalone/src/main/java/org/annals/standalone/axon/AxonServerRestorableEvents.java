package org.annals.standalone.axon;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.EventsNotTaken;
import org.annals.standalone.eventstore.RestorableEvents;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.TagsConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * A context of Axon Server that takes in the events of a log. It gives positions by itself: in an empty one they are the
 * indexes. It does not look whether it has an event's id already, and cannot be locked: who else writes to it is only seen
 * before each transaction.
 */
public final class AxonServerRestorableEvents implements RestorableEvents {

    private final Supplier<EventChannel> channel;
    private final AxonServerRestorationMark mark;
    private final Runnable end;

    AxonServerRestorableEvents(Supplier<EventChannel> channel, AxonServerRestorationMark mark, Runnable end) {
        this.channel = channel;
        this.mark = mark;
        this.end = end;
    }

    /**
     * Connects when it is first asked.
     *
     * @param data folder of the servers that are to use it
     */
    public static AxonServerRestorableEvents at(AxonServerConfiguration settings, Path data) {
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .tagsConfiguration(new TagsConfiguration())
                .build();
        return new AxonServerRestorableEvents(
                () -> connections.getConnection().eventChannel(),
                AxonServerRestorationMark.in(data),
                connections::shutdown);
    }

    @Override
    public void begin() {
        mark.set();
    }

    @Override
    public void finish() {
        mark.remove();
    }

    @Override
    public boolean isBegun() {
        return mark.isSet();
    }

    @Override
    public StoredEvents stored() {
        return new AxonServerStoredEvents(channel);
    }

    @Override
    public ExportedEvent here(ExportedEvent event) {
        AxonServerEvent.of(event.leaf());
        return new ExportedEvent(event.leaf().index(), event.leaf());
    }

    @Override
    public void append(long last, List<ExportedEvent> events) {
        if (stored().settled() != last) {
            throw new CannotRestore("Somebody else writes to this context; stop every Annals that uses it.");
        }
        AppendEventsTransaction transaction = channel.get().startAppendEventsTransaction();
        events.forEach(event -> transaction.appendEvent(AxonServerEvent.of(event.leaf())));
        try {
            AxonServerAnswer.of(transaction::commit);
        } catch (DataAccessResourceFailureException e) {
            throw e.getCause() instanceof AxonServerException cause && isOfTheEvents(cause) ? notTaken(cause) : e;
        }
    }

    @Override
    public void close() {
        end.run();
    }

    /** The words of Axon Server are left out: they may name the aggregate. */
    private static EventsNotTaken notTaken(AxonServerException e) {
        return new EventsNotTaken("Axon Server does not take it (%s)."
                .formatted(e.getErrorCategory().errorCode()));
    }

    private static boolean isOfTheEvents(AxonServerException e) {
        return switch (e.getErrorCategory()) {
            case INVALID_EVENT_SEQUENCE, EVENT_PAYLOAD_TOO_LARGE, GRPC_MESSAGE_TOO_LARGE -> true;
            default -> false;
        };
    }
}
