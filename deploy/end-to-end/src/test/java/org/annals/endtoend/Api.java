package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The REST interface of one server.
 *
 * @param token sent with every request; empty: none is
 */
record Api(URI server, String token, HttpClient http) {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Api(URI server, String token) {
        this(server, token, HTTP);
    }

    Api withoutToken() {
        return new Api(server, "", http);
    }

    HttpAnswer get(String path) {
        return send(request(path));
    }

    /** An answer that is no text. */
    byte[] bytes(String path) {
        return exchanged(request(path), BodyHandlers.ofByteArray()).body();
    }

    HttpAnswer getText(String path) {
        return get(path, "text/plain");
    }

    HttpAnswer get(String path, String mediaType) {
        return send(request(path).header("Accept", mediaType));
    }

    /** @param headers names and values in turn */
    HttpAnswer post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * A request of any kind, with no body.
     *
     * @param headers names and values in turn
     */
    HttpAnswer ask(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpAnswer upload(Path folder) {
        Multipart parts = Multipart.of(folder);
        return send(request("/api/imports").header("Content-Type", parts.type()).POST(parts.body()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpAnswer send(HttpRequest.Builder request) {
        return HttpAnswer.of(exchanged(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> exchanged(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
