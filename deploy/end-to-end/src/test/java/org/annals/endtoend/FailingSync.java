package org.annals.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What processes ask of the disk to keep, the disk does not keep, or only late: until this is closed. */
final class FailingSync implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process tracer;

    private FailingSync(Process tracer) {
        this.tracer = tracer;
    }

    /** Whether there is strace, and this account may use it. */
    static boolean canBeMade() {
        return Tool.works("strace", "-e", "trace=none", "true");
    }

    /** @param how what strace is to do at each call, such as {@code error=EIO} */
    static FailingSync of(List<ProcessHandle> processes, String how, Path log) {
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-e",
                "trace=fsync,fdatasync",
                "-e",
                "inject=fsync,fdatasync:" + how,
                "-o",
                "/dev/null"));
        processes.forEach(it -> command.addAll(List.of("-p", Long.toString(it.pid()))));
        try {
            Files.deleteIfExists(log);
            Process tracer =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            await().atMost(PATIENCE).until(() -> attached(log) >= processes.size());
            return new FailingSync(tracer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tracer.destroy();
        try {
            tracer.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long attached(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(it -> it.endsWith("attached"))
                .count();
    }
}
