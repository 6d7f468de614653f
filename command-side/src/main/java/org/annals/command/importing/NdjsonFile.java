package org.annals.command.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.annals.command.importing.TextLines.Line;

/** Reads a file with one JSON object a line. The content of a row is its JSON with names in alphabetical order. */
final class NdjsonFile {

    private final Path path;

    NdjsonFile(Path path) {
        this.path = path;
    }

    /** Hands every line that is not blank to the reader; a missing file has none. */
    void forEach(Consumer<RawRow> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (TextLines lines = new TextLines(path)) {
            int number = 0;
            for (Line line = lines.next(); line != null; line = lines.next()) {
                number++;
                if (!line.text().isBlank()) {
                    reader.accept(row(number, line));
                }
            }
        } catch (IOException e) {
            throw new UnreadableFile(path.getFileName().toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static RawRow row(int number, Line line) {
        String text = line.text();
        if (line.tooLong()) {
            return RawRow.broken(number, text, line.fault());
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
