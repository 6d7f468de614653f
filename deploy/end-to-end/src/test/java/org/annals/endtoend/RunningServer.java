package org.annals.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The real server as a child process on a free port, with as much memory as the launcher gives it. */
final class RunningServer implements AutoCloseable {

    /** Long enough for a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String SHARED = "--annals.shared=";

    /** The folder with the token. */
    private final Path shared;

    private final URI url;
    private final HttpClient http;
    private final ServerProcess process;

    private RunningServer(Path shared, URI url, HttpClient http, ServerProcess process) {
        this.shared = shared;
        this.url = url;
        this.http = http;
        this.process = process;
    }

    /** Starts it and returns when it is ready. */
    static RunningServer on(Path data, String... settings) {
        return of(Jars.SERVER, data, settings);
    }

    /** Starts one of the applications and returns when it is ready. */
    static RunningServer of(Path jar, Path data, String... settings) {
        return of(jar, data, "http", Api.HTTP, settings);
    }

    /** Starts it with TLS and returns when it is ready. */
    static RunningServer overTls(Path data, SelfSigned certificate, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--server.ssl.certificate=" + certificate.certificate());
        all.add("--server.ssl.certificate-private-key=" + certificate.key());
        return of(Jars.SERVER, data, "https", certificate.client(), all.toArray(String[]::new));
    }

    private static RunningServer of(Path jar, Path data, String scheme, HttpClient http, String... settings) {
        int port = FreePort.find();
        URI url = URI.create(scheme + "://127.0.0.1:" + port);
        return started(command(jar, data, port, settings), url, http, data, shared(data, settings));
    }

    /** Starts it with a data folder that is a small disk of its own, and returns when it is ready. */
    static RunningServer on(SmallDisk disk) {
        return within(disk::around, disk.folder());
    }

    /** Starts it with a clock of its own, and returns when it is ready. */
    static RunningServer by(WrongClock clock, Path data, String... settings) {
        return within(clock::around, data, settings);
    }

    /** Starts it and does not wait for anything. */
    static RunningServer begun(Path data, String... settings) {
        int port = FreePort.find();
        return begun(
                command(Jars.SERVER, data, port, settings),
                URI.create("http://127.0.0.1:" + port),
                Api.HTTP,
                data,
                shared(data, settings));
    }

    private static RunningServer within(UnaryOperator<List<String>> around, Path data, String... settings) {
        int port = FreePort.find();
        List<String> command = around.apply(command(Jars.SERVER, data, port, settings));
        return started(command, URI.create("http://127.0.0.1:" + port), Api.HTTP, data, shared(data, settings));
    }

    private static RunningServer started(List<String> command, URI url, HttpClient http, Path data, Path shared) {
        RunningServer server = begun(command, url, http, data, shared);
        server.awaitReady();
        return server;
    }

    private static RunningServer begun(List<String> command, URI url, HttpClient http, Path data, Path shared) {
        return new RunningServer(shared, url, http, ServerProcess.start(command, ServerFolders.log(data)));
    }

    URI url() {
        return url;
    }

    String token() {
        try {
            return Files.readString(seen(shared).resolve("admin.token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a folder of the process is to be found from here: it may have disks of its own. */
    Path seen(Path folder) {
        Path root = Path.of("/proc", Long.toString(process().pid()), "root");
        return Files.exists(folder.resolve("admin.token")) ? folder : Path.of(root + folder.toString());
    }

    Api api() {
        return api(token());
    }

    private Api api(String token) {
        return new Api(url, token, http);
    }

    CommandLine commandLine() {
        return new CommandLine(url, token());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process itself; those that it has started are its descendants. */
    ProcessHandle process() {
        return process.handle();
    }

    /** What {@code kill -9} does: its PostgreSQL stays behind. */
    void kill() {
        process.kill();
    }

    /** What a power cut does to them. */
    void killWithItsPostgres() {
        process.killAll();
    }

    /** Lets it end in good order. The processes that it had started. */
    List<ProcessHandle> stop() {
        return process.stop();
    }

    /** Leaves no process behind, however the server ended. */
    @Override
    public void close() {
        process.close();
    }

    private static Path shared(Path data, String... settings) {
        return Stream.of(settings)
                .filter(it -> it.startsWith(SHARED))
                .map(it -> Path.of(it.substring(SHARED.length())))
                .findFirst()
                .orElse(data);
    }

    void awaitReady() {
        awaitHealth("readiness");
    }

    /** It may be a while until it is ready. */
    void awaitAlive() {
        awaitHealth("liveness");
    }

    private void awaitHealth(String kind) {
        Api open = api("");
        try {
            await("the server at " + url)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .failFast("the server has ended", () -> !process.isAlive())
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> open.get("/actuator/health/" + kind).status() == 200);
        } catch (RuntimeException notReached) {
            close();
            throw new AssertionError("The server lacks %s: %s".formatted(kind, process.lastWords()), notReached);
        }
    }

    /** Servers that live for seconds start sooner without the second compiler. */
    private static List<String> command(Path jar, Path data, int port, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Jars.java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--annals.data=" + data,
                "--annals.postgres.binaries="
                        + Path.of("target", "postgres-programs").toAbsolutePath()));
        command.addAll(List.of(settings));
        return command;
    }
}
