package org.annals.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An import that was made.
 *
 * @param rows of all outcomes, and the registrations with the DfE
 * @param time from the first byte sent until the last row was durable
 */
record Import(long rows, Duration time) {

    private static final String BOUNDARY = "annals-benchmark-51c07e";
    private static final Duration PACE = Duration.ofMillis(20);

    static Import of(Path folder, Api api) {
        long start = System.nanoTime();
        String id = api.post("/api/imports", "multipart/form-data; boundary=" + BOUNDARY, parts(folder))
                .path("id")
                .asString();
        Polling.every(PACE).until("the import to end", () -> hasEnded(status(id, api)));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        JsonNode status = status(id, api);
        if (!status.path("state").asString().equals("finished")) {
            throw new IllegalStateException("The import failed: " + status.path("problem"));
        }
        return new Import(rows(status.path("report")), time);
    }

    private static JsonNode status(String id, Api api) {
        return api.get("/api/imports/" + id);
    }

    private static boolean hasEnded(JsonNode status) {
        return List.of("finished", "failed").contains(status.path("state").asString());
    }

    private static long rows(JsonNode report) {
        Stream<JsonNode> counted =
                Stream.concat(report.path("files").valueStream(), Stream.of(report.path("registrations")));
        return counted.flatMap(JsonNode::valueStream)
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    private static BodyPublisher parts(Path folder) {
        List<BodyPublisher> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                parts.add(BodyPublishers.ofString(
                        "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                                .formatted(BOUNDARY, file.getFileName())));
                parts.add(BodyPublishers.ofFile(file));
                parts.add(BodyPublishers.ofString("\r\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.add(BodyPublishers.ofString("--%s--\r\n".formatted(BOUNDARY)));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }
}
