package org.annals.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory a process has resident, as Linux tells. PSS counts what several processes share, as those of PostgreSQL
 * do, in equal parts to each, so that a sum is true; where it may not be read, RSS counts it to each of them in full.
 */
final class ProcessMemory {

    private static final long KIBIBYTE = 1024;
    private static final long UNKNOWN = -1;

    private ProcessMemory() {}

    /** 0 for a process that has ended, or where there is no {@code /proc}. */
    static long bytes(ProcessHandle process) {
        long shares = read(process, "smaps_rollup", "Pss:");
        return Math.max(0, shares == UNKNOWN ? read(process, "status", "VmRSS:") : shares);
    }

    static boolean sharesAreKnown(ProcessHandle process) {
        return read(process, "smaps_rollup", "Pss:") != UNKNOWN;
    }

    private static long read(ProcessHandle process, String file, String field) {
        try {
            return bytesIn(Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file)), field);
        } catch (IOException hidden) {
            return UNKNOWN;
        }
    }

    /** The value of a line such as {@code VmRSS:   9464 kB}; -1 if there is none. */
    static long bytesIn(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kibibytes -> Long.parseLong(kibibytes) * KIBIBYTE)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
