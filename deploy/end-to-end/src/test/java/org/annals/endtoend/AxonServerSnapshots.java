package org.annals.endtoend;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What an Axon Server keeps of aggregates beside their events, asked by its own protocol. */
final class AxonServerSnapshots implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;

    private AxonServerSnapshots(AxonServerConnectionFactory factory) {
        this.factory = factory;
        this.connection = factory.connect("default");
    }

    /** @param address {@code HOST:PORT} */
    static AxonServerSnapshots at(String address) {
        String[] parts = address.split(":", 2);
        return new AxonServerSnapshots(AxonServerConnectionFactory.forClient("annals-tests")
                .routingServers(new ServerAddress(parts[0], Integer.parseInt(parts[1])))
                .build());
    }

    /** What an aggregate is loaded from: its latest snapshot, if it has one, and the events after it. */
    List<Event> loaded(String aggregate) {
        return events().openAggregateStream(aggregate, true).asStream().toList();
    }

    /** Puts a snapshot with another content in the place of the latest. */
    void alter(String aggregate, UnaryOperator<String> content) {
        Event latest = loaded(aggregate).getFirst();
        Event.Builder altered = latest.toBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setAggregateSequenceNumber(latest.getAggregateSequenceNumber() + 1);
        altered.getPayloadBuilder()
                .setData(ByteString.copyFromUtf8(
                        content.apply(latest.getPayload().getData().toStringUtf8())));
        events().appendSnapshot(altered.build())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private EventChannel events() {
        return connection.eventChannel();
    }

    @Override
    public void close() {
        connection.disconnect();
        factory.shutdown();
    }
}
