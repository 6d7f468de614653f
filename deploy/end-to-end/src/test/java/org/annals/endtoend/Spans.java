package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Takes what OpenTelemetry sends by HTTP, and reads of it as much as tells the spans of a trace. */
final class Spans implements AutoCloseable {

    private final HttpServer server;
    private final List<Span> received = new CopyOnWriteArrayList<>();
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();

    /** Ids in hexadecimal; without a parent it is empty. */
    record Span(String trace, String id, String parent, String name) {}

    Spans() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            bodies.add(body);
            // ExportTraceServiceRequest 1: ResourceSpans 2: ScopeSpans 2: Span
            each(
                    body,
                    (one, resource) -> when(
                            one == 1,
                            () -> each(
                                    resource,
                                    (two, scope) -> when(
                                            two == 2,
                                            () -> each(scope, (three, span) -> when(three == 2, () -> add(span)))))));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    List<Span> of(String trace) {
        return received.stream().filter(it -> it.trace().equals(trace)).toList();
    }

    List<byte[]> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void add(byte[] span) {
        String[] fields = {"", "", "", ""};
        each(span, (number, value) -> {
            switch (number) {
                case 1 -> fields[0] = HexFormat.of().formatHex(value);
                case 2 -> fields[1] = HexFormat.of().formatHex(value);
                case 4 -> fields[2] = HexFormat.of().formatHex(value);
                case 5 -> fields[3] = new String(value, UTF_8);
                default -> {}
            }
        });
        received.add(new Span(fields[0], fields[1], fields[2], fields[3]));
    }

    private static void when(boolean condition, Runnable then) {
        if (condition) {
            then.run();
        }
    }

    /** The fields of a message of Protocol Buffers that have a length, by their numbers. */
    private static void each(byte[] message, BiConsumer<Integer, byte[]> field) {
        ByteBuffer bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            long tag = varint(bytes);
            switch ((int) (tag & 7)) {
                case 0 -> varint(bytes);
                case 1 -> bytes.getLong();
                case 2 -> {
                    byte[] value = new byte[(int) varint(bytes)];
                    bytes.get(value);
                    field.accept((int) (tag >>> 3), value);
                }
                case 5 -> bytes.getInt();
                default -> throw new IllegalArgumentException("wire type of tag " + tag);
            }
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
