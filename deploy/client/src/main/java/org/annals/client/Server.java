package org.annals.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A running server. Every call answers with JSON, if there is anything to answer, or throws {@link CommandFailed}. It
 * uses {@link HttpURLConnection} since {@code java.net.http} sets up threads and TLS first, 0.4 s for a command that asks
 * once.
 */
final class Server {

    static final int PAGE_SIZE = 500;

    private static final int CONNECT_WITHIN_MILLIS = 5_000;
    private static final int ANSWER_WITHIN_MILLIS = 120_000;
    private static final int ANSWER_AT_LAST_WITHIN_MILLIS = 3_600_000;
    private static final int CHUNK_BYTES = 64 * 1024;

    private final URI url;
    private final String token;
    private final int answerWithinMillis;

    Server(URI url, String token) {
        this(url, token, ANSWER_WITHIN_MILLIS);
    }

    private Server(URI url, String token, int answerWithinMillis) {
        this.url = url;
        this.token = token;
        this.answerWithinMillis = answerWithinMillis;
    }

    /** The same for what takes its time: it waits an hour for each answer, not two minutes. */
    Server patient() {
        return new Server(url, token, ANSWER_AT_LAST_WITHIN_MILLIS);
    }

    URI url() {
        return url;
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
        return answered(path, connection -> {
            connection.setRequestProperty("Content-Type", "application/json");
            write(connection, out -> out.write(Json.write(body).getBytes(StandardCharsets.UTF_8)));
        });
    }

    /** A request that says all in its path. */
    JsonNode post(String path) {
        return answered(path, connection -> write(connection, out -> {}));
    }

    JsonNode upload(String path, CohortFolder folder) {
        return answered(path, connection -> {
            connection.setRequestProperty("Content-Type", folder.contentType());
            connection.setChunkedStreamingMode(CHUNK_BYTES);
            write(connection, folder::writeTo);
        });
    }

    /** Writes an answer that is no JSON into a file as it comes. */
    void download(String path, String mediaType, Path to) {
        Request request = it -> it.setRequestProperty("Accept", mediaType + ", application/problem+json");
        exchanged(path, request, answer -> {
            try (OutputStream out = Files.newOutputStream(to)) {
                return answer.transferTo(out);
            }
        });
    }

    /** The items of all pages; {@code path} may have a query of its own. */
    List<JsonNode> getAll(String path) {
        List<JsonNode> items = new ArrayList<>();
        String query = path + (path.contains("?") ? "&" : "?");
        for (int page = 0; ; page++) {
            JsonNode answer = get("%spage=%d&size=%d".formatted(query, page, PAGE_SIZE));
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

    @FunctionalInterface
    private interface Request {
        void send(HttpURLConnection connection) throws IOException;
    }

    @FunctionalInterface
    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Answer<T> {
        T from(InputStream in) throws IOException;
    }

    private JsonNode answered(String path, Request request) {
        try {
            byte[] content = bytes(path, request);
            return content.length == 0 ? MissingNode.getInstance() : Json.read(content);
        } catch (JacksonException e) {
            throw CommandFailed.refused("What answers at %s is no Annals server.".formatted(url));
        }
    }

    private byte[] bytes(String path, Request request) {
        return exchanged(path, request, InputStream::readAllBytes);
    }

    private <T> T exchanged(String path, Request request, Answer<T> answer) {
        try {
            HttpURLConnection connection = connection(path);
            request.send(connection);
            return read(connection, answer);
        } catch (ConnectException | UnknownHostException e) {
            throw CommandFailed.refused("Cannot reach the server at %s; is it running? (annals serve)".formatted(url));
        } catch (SocketTimeoutException e) {
            throw CommandFailed.refused("The server at %s does not answer.".formatted(url));
        } catch (IOException e) {
            throw CommandFailed.refused(
                    "The connection to %s broke off; run the command again when the server is back.".formatted(url));
        }
    }

    private HttpURLConnection connection(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        connection.setConnectTimeout(CONNECT_WITHIN_MILLIS);
        connection.setReadTimeout(answerWithinMillis);
        // A redirect would take the token to wherever it points.
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    private static void write(HttpURLConnection connection, Body body) throws IOException {
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            body.writeTo(out);
        }
    }

    private static <T> T read(HttpURLConnection connection, Answer<T> answer) throws IOException {
        int status = connection.getResponseCode();
        if (status / 100 != 2) {
            throw Problem.in(content(connection.getErrorStream()), status).asFailure();
        }
        try (InputStream in = connection.getInputStream()) {
            return answer.from(in);
        }
    }

    private static byte[] content(@Nullable InputStream stream) throws IOException {
        if (stream == null) {
            return new byte[0];
        }
        try (stream) {
            return stream.readAllBytes();
        }
    }
}
