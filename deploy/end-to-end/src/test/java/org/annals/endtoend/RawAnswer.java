package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back, byte for byte.
 *
 * @param headers by their names in small letters
 */
record RawAnswer(int status, Map<String, List<String>> headers, String body) {

    static RawAnswer of(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (!all.startsWith("HTTP/1.") || end < 0) {
            throw new AssertionError("No answer, but: " + all);
        }
        List<String> lines = all.substring(0, end).lines().toList();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = Math.max(line.indexOf(':'), 0);
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new RawAnswer(
                Integer.parseInt(lines.getFirst().split(" ", -1)[1]),
                headers,
                new String(bytes, end + 4, bytes.length - end - 4, UTF_8));
    }

    boolean is(int hundreds) {
        return status / 100 == hundreds;
    }

    /** Without its parameters; empty if there is none. */
    String mediaType() {
        return headers.getOrDefault("content-type", List.of(""))
                .getFirst()
                .replaceFirst(";.*", "")
                .strip();
    }
}
