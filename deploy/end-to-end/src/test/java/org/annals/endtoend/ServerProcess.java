package org.annals.endtoend;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process and those that it started. They are ended by their own handles, and at the latest with this JVM. */
final class ServerProcess {

    private static final int LAST_LINES = 20;
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path log;
    private final Thread lastResort = new Thread(this::killAll);
    private List<ProcessHandle> started = List.of();

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** @param log what it prints is appended */
    static ServerProcess start(List<String> command, Path log) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        noteStarted();
        process.destroyForcibly();
        awaitEnd();
    }

    void killAll() {
        kill();
        started.forEach(ProcessHandle::destroyForcibly);
        awaitEndOfStarted();
    }

    /** Asks it to end, and answers what it had started. */
    List<ProcessHandle> stop() {
        noteStarted();
        process.destroy();
        awaitEnd();
        return started;
    }

    void close() {
        stop();
        killAll();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    /** To be called while the process lives: afterwards they have another parent. */
    private void noteStarted() {
        if (process.isAlive()) {
            started = process.descendants().toList();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEndOfStarted() {
        CompletableFuture<?>[] ends =
                started.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).orTimeout(PATIENCE_SECONDS, SECONDS).join();
    }
}
