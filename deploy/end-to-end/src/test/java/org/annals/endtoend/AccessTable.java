package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of docs/access.md: what each role may. */
record AccessTable(List<String> roles, Map<String, List<String>> cells) {

    static AccessTable read() {
        try {
            List<List<String>> rows = Files.readAllLines(
                            Jars.PROJECT.resolve("docs").resolve("access.md"))
                    .stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(
                                    line.substring(1, line.length() - 1).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            Map<String, List<String>> cells = new HashMap<>();
            rows.stream()
                    .skip(1)
                    .forEach(row ->
                            cells.put(row.getFirst().replaceFirst("^`([a-z-]+)`.*", "$1"), row.subList(1, row.size())));
            return new AccessTable(rows.getFirst().subList(1, rows.getFirst().size()), cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says so: {@code yes}, {@code own}, or nothing. */
    boolean says(String word, String permission, String role) {
        return cells.get(permission).get(roles.indexOf(role)).equals(word);
    }
}
