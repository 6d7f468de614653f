package org.annals.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A command under way. What it prints is read while it runs, so that it never waits for us. */
record Started(Process process, CompletableFuture<String> out, CompletableFuture<String> err) {

    private static final long PATIENCE_SECONDS = 120;

    static Started of(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            return new Started(process, content(process.getInputStream()), content(process.getErrorStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it lines on standard input, and no more. */
    Started type(List<String> lines) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(lines.stream()
                    .map(it -> it + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end. */
    Run await() {
        int exit = process.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly())
                .join()
                .exitValue();
        return new Run(exit, out.join(), err.join());
    }

    private static CompletableFuture<String> content(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
