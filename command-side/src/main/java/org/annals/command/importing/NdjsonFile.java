package org.annals.command.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a file with one JSON object a line. The content of a row is its JSON with names in alphabetical order. */
final class NdjsonFile {

    private static final int LONGEST_LINE = 1_000_000;

    private final Path path;

    NdjsonFile(Path path) {
        this.path = path;
    }

    /** Hands every line that is not blank to the reader; a missing file has none. */
    void forEach(Consumer<RawRow> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    reader.accept(row(number, text));
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile(path.getFileName().toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static RawRow row(int number, String text) {
        if (text.length() > LONGEST_LINE) {
            String fault = "the line has " + text.length() + " characters, at most " + LONGEST_LINE + " are read";
            return RawRow.broken(number, text, fault);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return RawRow.broken(number, text, "the line is not UTF-8 text");
        }
        try {
            return new RawRow(number, Map.of(), Json.text(Json.object(text)), null);
        } catch (UnreadableRow e) {
            return RawRow.broken(number, text, e.what());
        }
    }
}
