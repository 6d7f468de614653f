package org.annals.command.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file (RFC 4180, UTF-8, columns in any order) row by row. */
final class CsvFile {

    private final Path path;
    private final String name;
    private final List<String> needed;

    CsvFile(Path path, List<String> needed) {
        this.path = path;
        this.name = path.getFileName().toString();
        this.needed = needed;
    }

    /**
     * Hands every row to the reader; a missing or blank file has none.
     *
     * @throws UnreadableFile if a column is missing or stands there twice
     */
    void forEach(Consumer<RawRow> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (CsvLines lines = new CsvLines(path)) {
            CsvLines.Joined first = lines.next();
            if (first == null) {
                return;
            }
            List<String> header = header(first);
            for (CsvLines.Joined line = lines.next(); line != null; line = lines.next()) {
                RawRow row = row(header, line);
                if (row.fault() != null && swallowsRows(header, line)) {
                    lines.putBackAllButFirst(line);
                    row = RawRow.broken(line.number(), line.parts().getFirst().text(), CsvLines.OPEN);
                }
                reader.accept(row);
            }
        } catch (IOException e) {
            throw new UnreadableFile(name, "cannot be read: " + e.getMessage());
        }
    }

    private List<String> header(CsvLines.Joined line) {
        CSVRecord record = line.fault() == null ? parse(line.text()) : null;
        List<String> header = record == null
                ? List.of()
                : record.toList().stream().map(String::strip).toList();
        Set<String> once = new HashSet<>();
        for (String column : header) {
            if (!once.add(column)) {
                throw new UnreadableFile(name, "has the column " + column + " twice; leave one out");
            }
        }
        for (String column : needed) {
            if (!once.contains(column)) {
                throw new UnreadableFile(
                        name, "has no column " + column + "; its first line has to name " + String.join(", ", needed));
            }
        }
        return header;
    }

    /** Whether a quote that was never meant has joined rows: one of the later lines would be a row of its own. */
    private static boolean swallowsRows(List<String> header, CsvLines.Joined line) {
        return line.parts().stream().skip(1).anyMatch(part -> {
            CSVRecord alone = parse(part.text());
            return alone != null && alone.size() == header.size();
        });
    }

    private static RawRow row(List<String> header, CsvLines.Joined line) {
        if (line.fault() != null) {
            return RawRow.broken(line.number(), line.text(), line.fault());
        }
        CSVRecord record = parse(line.text());
        if (record == null) {
            return RawRow.broken(line.number(), line.text(), CsvLines.OPEN);
        }
        if (record.size() != header.size()) {
            String fault = "the row has " + record.size() + " columns, the first line of the file has " + header.size();
            return RawRow.broken(line.number(), line.text(), fault);
        }
        if (line.text().indexOf('\uFFFD') >= 0) {
            return RawRow.broken(line.number(), line.text(), "the row is not UTF-8 text; save the file as UTF-8");
        }
        Map<String, String> cells = new TreeMap<>();
        for (int at = 0; at < header.size(); at++) {
            cells.put(header.get(at), record.get(at));
        }
        return new RawRow(line.number(), cells, Json.text(cells), null);
    }

    /** One line as a record; null if it is no CSV. */
    private static @Nullable CSVRecord parse(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.iterator().next();
        } catch (IOException | UncheckedIOException | NoSuchElementException e) {
            return null;
        }
    }
}
