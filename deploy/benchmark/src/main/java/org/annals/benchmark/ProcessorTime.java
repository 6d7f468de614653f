package org.annals.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How much time the processors have spent on a process and on all that it started and that is still there. */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How much of it the process spent in threads of this name; zero where there is no {@code /proc} to say so. */
    static Duration ofThread(ProcessHandle process, String name) {
        Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
        if (!Files.isDirectory(threads)) {
            return Duration.ZERO;
        }
        try (Stream<Path> all = Files.list(threads)) {
            return all.filter(thread -> read(thread.resolve("comm")).strip().equals(name))
                    .map(thread -> ofTicks(read(thread.resolve("stat"))))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fields 14 and 15 of the line, counted from 1: hundredths of a second in the program and in the system. */
    private static Duration ofTicks(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Duration.ofMillis(10 * (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // The thread has ended meanwhile.
            return " () 0 0 0 0 0 0 0 0 0 0 0 0 0";
        }
    }
}
