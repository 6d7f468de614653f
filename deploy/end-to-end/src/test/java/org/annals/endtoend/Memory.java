package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server holds in its heap after everything has been thrown away that nobody needs. */
final class Memory {

    private static final Pattern USED = Pattern.compile(" used (\\d+)K");

    private Memory() {}

    static long megabytes(RunningServer server) {
        ask(server, "GC.run");
        Matcher used = USED.matcher(ask(server, "GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("The heap is told of in another way.");
        }
        return Long.parseLong(used.group(1)) / 1024;
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
