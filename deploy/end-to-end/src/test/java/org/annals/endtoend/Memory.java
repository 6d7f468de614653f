package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the process of a server holds after everything has been thrown away that nobody needs. */
final class Memory {

    private static final Pattern USED = Pattern.compile(" used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^(Rss|Pss): +(\\d+) kB$");

    private Memory() {}

    /** In its heap. */
    static long megabytes(RunningServer server) {
        ask(server, "GC.run");
        Matcher used = USED.matcher(ask(server, "GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("The heap is told of in another way.");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    /** In the machine's memory, as Linux says: all of it (Rss), and with its part of what is shared (Pss). Empty elsewhere. */
    static Map<String, Long> residentMegabytes(RunningServer server) {
        Path rollup = Path.of("/proc", Long.toString(server.process().pid()), "smaps_rollup");
        try {
            return Files.exists(rollup)
                    ? RESIDENT.matcher(Files.readString(rollup))
                            .results()
                            .collect(Collectors.toMap(it -> it.group(1), it -> Long.parseLong(it.group(2)) / 1024))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ask(RunningServer server, String what) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process process = new ProcessBuilder(
                            jcmd, Long.toString(server.process().pid()), what)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
