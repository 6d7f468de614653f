package org.annals.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.annals.client.Exchange.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A running server. Every call answers with JSON, if there is anything to answer, or throws {@link CommandFailed}. */
final class Server {

    static final int PAGE_SIZE = 500;

    private static final int CHUNK_BYTES = 64 * 1024;

    private final Exchange exchange;

    /** @param trusted makes safe connections; null: as the JVM does */
    Server(URI url, Credentials credentials, @Nullable SSLSocketFactory trusted) {
        this(new Exchange(url, credentials, trusted));
    }

    private Server(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The same for what takes its time: it waits an hour for each answer, not two minutes. */
    Server patient() {
        return new Server(exchange.patient());
    }

    URI url() {
        return exchange.url();
    }

    JsonNode get(String path) {
        return answered(path, connection -> {});
    }

    /** What is answered as plain text. */
    String text(String path) {
        byte[] answer = bytes(path, connection -> connection.setRequestProperty("Accept", "text/plain"));
        return new String(answer, StandardCharsets.UTF_8);
    }

    /** What is answered as lines of JSON. */
    byte[] lines(String path) {
        return bytes(
                path,
                connection ->
                        connection.setRequestProperty("Accept", "application/x-ndjson, application/problem+json"));
    }

    JsonNode post(String path, JsonNode body) {
        return answered(path, connection -> write(connection, body));
    }

    /** Posts what is answered with a session that begins, or that goes on with another cookie. */
    KeptSession session(String path, JsonNode body) {
        try {
            return exchange.of(
                    path,
                    connection -> write(connection, body),
                    (in, answered) -> KeptSession.of(
                            KeptSession.cookieIn(headers(answered, "Set-Cookie")), Json.read(in.readAllBytes())));
        } catch (JacksonException e) {
            throw noAnnals();
        }
    }

    /** All headers of a name, which is the same whether in capitals or not. */
    private static List<String> headers(HttpURLConnection answered, String name) {
        return answered.getHeaderFields().entrySet().stream()
                .filter(it -> name.equalsIgnoreCase(it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    /** A request that says all in its path. */
    JsonNode post(String path) {
        return answered(path, connection -> Exchange.write(connection, out -> {}));
    }

    JsonNode upload(String path, CohortFolder folder) {
        return answered(path, connection -> {
            connection.setRequestProperty("Content-Type", folder.contentType());
            connection.setChunkedStreamingMode(CHUNK_BYTES);
            Exchange.write(connection, folder::writeTo);
        });
    }

    /** Writes an answer that is no JSON into a file as it comes. */
    void download(String path, String mediaType, Path to) {
        Request request = it -> it.setRequestProperty("Accept", mediaType + ", application/problem+json");
        exchange.of(path, request, (in, answered) -> {
            try (OutputStream out = Files.newOutputStream(to)) {
                return in.transferTo(out);
            }
        });
    }

    /** The items of all pages; {@code path} may have a query of its own. */
    List<JsonNode> getAll(String path) {
        return getAll(path, page -> {});
    }

    /** @param pages gets each page, with what it says beside its items */
    List<JsonNode> getAll(String path, Consumer<JsonNode> pages) {
        List<JsonNode> items = new ArrayList<>();
        String query = path + (path.contains("?") ? "&" : "?");
        for (int page = 0; ; page++) {
            JsonNode answer = get("%spage=%d&size=%d".formatted(query, page, PAGE_SIZE));
            pages.accept(answer);
            JsonNode onPage = answer.path("items");
            onPage.forEach(items::add);
            if (onPage.isEmpty() || items.size() >= answer.path("total").asLong(0)) {
                return items;
            }
            query = atTheSameMoment(query, answer);
        }
    }

    /** Where no instant was asked for, the next page is of the instant that the server took for the first. */
    private static String atTheSameMoment(String query, JsonNode answer) {
        String knownAt = Json.text(answer.path("moment"), "known_at");
        return knownAt.isEmpty() || query.contains("knownAt=") ? query : query + "knownAt=" + encoded(knownAt) + "&";
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private JsonNode answered(String path, Request request) {
        try {
            byte[] content = bytes(path, request);
            return content.length == 0 ? MissingNode.getInstance() : Json.read(content);
        } catch (JacksonException e) {
            throw noAnnals();
        }
    }

    private CommandFailed noAnnals() {
        return CommandFailed.refused("What answers at %s is no Annals server.".formatted(url()));
    }

    private static void write(HttpURLConnection connection, JsonNode body) throws IOException {
        connection.setRequestProperty("Content-Type", "application/json");
        Exchange.write(connection, out -> out.write(Json.write(body).getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] bytes(String path, Request request) {
        return exchange.of(path, request, (in, answered) -> in.readAllBytes());
    }
}
