package org.annals.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on a free port. It gives the answers prepared for a path in turn, the last of them for ever. */
final class PreparedServer implements AutoCloseable {

    private final HttpServer http;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    record Answer(int status, String body, String setCookie) {}

    record Request(
            String line, String authorization, String contentType, String cookie, String csrfToken, String body) {}

    PreparedServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::handle);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Prepares an answer for a method and path such as {@code GET /api/views}; a query is not looked at. */
    PreparedServer when(String methodAndPath, int status, String body) {
        answers.computeIfAbsent(methodAndPath, line -> new ArrayDeque<>()).add(new Answer(status, body, ""));
        return this;
    }

    /** An answer that begins a session, or gives it another cookie. */
    PreparedServer whenSession(String methodAndPath, String setCookie, String body) {
        answers.computeIfAbsent(methodAndPath, line -> new ArrayDeque<>()).add(new Answer(200, body, setCookie));
        return this;
    }

    PreparedServer when(String methodAndPath, String body) {
        return when(methodAndPath, 200, body);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<String> requestLines() {
        return requests.stream().map(Request::line).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    header(exchange, "Authorization"),
                    header(exchange, "Content-Type"),
                    header(exchange, "Cookie"),
                    header(exchange, "X-CSRF-TOKEN"),
                    body));
            Answer answer = next(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
            if (!answer.setCookie().isEmpty()) {
                exchange.getResponseHeaders().set("Set-Cookie", answer.setCookie());
            }
            exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private Answer next(String methodAndPath) {
        Deque<Answer> prepared = answers.getOrDefault(methodAndPath, new ArrayDeque<>());
        if (prepared.isEmpty()) {
            return new Answer(404, "", "");
        }
        return prepared.size() > 1 ? prepared.remove() : prepared.element();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.join(",", exchange.getRequestHeaders().getOrDefault(name, List.of()));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
