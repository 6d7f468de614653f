package org.annals.benchmark;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The real server with an embedded store, started by the launcher and so with its options. It is stopped when closed. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long SECONDS_TO_STOP = 60;

    private final Path data;
    private final URI url;
    private final Process process;
    private final long startedAt = System.nanoTime();
    private final Duration untilReady;

    private Server(Path data, URI url, Process process) {
        this.data = data;
        this.url = url;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        this.untilReady = awaitReady();
    }

    /** Starts it and returns when it is ready. Its log is written beside its data. */
    static Server start(Path data) {
        try {
            int port = freePort();
            Path log = data.resolveSibling("server.log");
            List<String> command = List.of(
                    Launcher.script().toString(), "serve", "--port", Integer.toString(port), "--data", data.toString());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return new Server(data, URI.create("http://127.0.0.1:" + port), builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("The server cannot be started", e);
        }
    }

    /** From the start of its process until it said that it is ready. */
    Duration untilReady() {
        return untilReady;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Api api() {
        try {
            return new Api(url, Files.readString(data.resolve("admin.token")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether its PostgreSQL was told to write through to the disk. */
    boolean isDurable() {
        return process.descendants()
                .anyMatch(one -> one.info().commandLine().orElse("").contains("fsync=on"));
    }

    private Duration awaitReady() {
        Api open = new Api(url, "");
        Polling.every(Duration.ofMillis(20)).atMost(PATIENCE).until("the server to be ready", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server has ended; server.log beside its data says why.");
            }
            return open.says("/actuator/health/readiness", 200);
        });
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
