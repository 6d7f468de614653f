package org.annals.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST interface of a server. */
record Api(URI server, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** Whether it answers with this status; false while nobody answers at all. */
    boolean says(String path, int status) {
        try {
            return send(request(path)).statusCode() == status;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    JsonNode get(String path) {
        return answer(request(path));
    }

    JsonNode post(String path) {
        return answer(request(path).POST(BodyPublishers.noBody()));
    }

    JsonNode post(String path, String contentType, BodyPublisher body) {
        return answer(request(path).header("Content-Type", contentType).POST(body));
    }

    JsonNode postJson(String path, String body) {
        return post(path, "application/json", BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("The server answered " + response.statusCode() + ": " + response.body());
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
