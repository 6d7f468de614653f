package org.annals.samplecohort;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A generated folder, read back with parsers that did not write it. */
record Folder(Path path) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static Folder of(int participants, long seed, Path path) {
        return of(new Plan(participants, seed, 2024, Intake.AUTUMN), path);
    }

    static Folder of(Plan plan, Path path) {
        try {
            CohortFolder.write(plan, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Folder(path);
    }

    Map<String, String> texts() {
        try (Stream<Path> files = Files.list(path)) {
            return files.collect(toMap(file -> file.getFileName().toString(), Folder::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> columns(String name) {
        return parsed(name).getHeaderNames();
    }

    List<CSVRecord> rows(String name) {
        return parsed(name).getRecords();
    }

    JsonNode json(String name) {
        return JSON.readTree(path.resolve(name));
    }

    List<JsonNode> canvasEvents() {
        return text(path.resolve("canvas-live-events.ndjson"))
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private CSVParser parsed(String name) {
        try {
            return CSVParser.parse(text(path.resolve(name)), CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
