package org.annals.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program of the system or of PostgreSQL, run with nothing of our environment that PostgreSQL would listen to. */
final class Command {

    private static final long PROBE_SECONDS = 10;

    /** What the program prints, stripped; null if it is not there, fails, or prints nothing within ten seconds. */
    static @Nullable String output(List<String> command) {
        try {
            Process process = builder(command).redirectError(Redirect.DISCARD).start();
            if (!process.waitFor(PROBE_SECONDS, SECONDS)) {
                process.destroyForcibly();
                return null;
            }
            String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            return process.exitValue() == 0 && !output.isEmpty() ? output : null;
        } catch (IOException notThere) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Starts the program; what it prints is appended to the log. */
    static Process start(List<String> command, Path log) throws IOException {
        File file = log.toFile();
        return builder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(file))
                .start();
    }

    /** Runs the program to its end. False if it failed or was not done in time; it then goes on. */
    static boolean succeeds(List<String> command, Path log, long seconds) throws IOException {
        try {
            Process process = start(command, log);
            return process.waitFor(seconds, SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(Redirect.PIPE);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private Command() {}
}
