package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody's browser, as far as cookies go: it sends to a server those that the server has set. It follows no redirect by itself. */
final class Browser {

    private final URI server;
    private final HttpClient http;
    private final Map<String, String> cookies;

    Browser(URI server) {
        this(server, Api.HTTP);
    }

    Browser(URI server, HttpClient http) {
        this(server, http, new TreeMap<>());
    }

    private Browser(URI server, HttpClient http, Map<String, String> cookies) {
        this.server = server;
        this.http = http;
        this.cookies = cookies;
    }

    /** The same one, which has to connect anew. */
    Browser reconnected() {
        return new Browser(server, HttpClient.newHttpClient(), cookies);
    }

    HttpAnswer get(String address) {
        return send(request(address).GET());
    }

    /** @param headers names and values in turn */
    HttpAnswer post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The value of a cookie; empty without one. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String address) {
        URI uri = server.resolve(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        boolean ours = uri.getAuthority().equals(server.getAuthority());
        return ours && !cookies.isEmpty() ? request.header("Cookie", cookieHeader()) : request;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpAnswer send(HttpRequest.Builder request) {
        try {
            HttpAnswer answer = HttpAnswer.of(http.send(request.build(), BodyHandlers.ofString()));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.replaceFirst(";.*", "").split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
