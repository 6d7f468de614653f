package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.endtoend.Provider.Application;

/** A person in each of whose personal fields stands something that stands nowhere else, and who is looked for byte by byte. */
record Canary(Application application) {

    static final String NAME = "Zyxwin Qvortle";
    static final String EMAIL = "zyxwin@canary.example";

    /** What stands in no field of its own, but in free text and rows. */
    private static final String SONG = "tweedlesong";

    /** Everything by which the person would be known. */
    List<String> traces() {
        return List.of(application.trn(), "Zyxwin", "Qvortle", EMAIL, SONG);
    }

    static String song(String where) {
        return SONG + "-" + where;
    }

    /** What traces there are in all files of a folder, byte by byte: file and trace. */
    List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(file.toString(), bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What traces there are in answers: request and trace. */
    List<String> in(Map<String, String> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> in(answer.getKey(), answer.getValue().getBytes(UTF_8)))
                .toList();
    }

    Stream<String> in(String what, byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        return traces().stream()
                .filter(trace -> text.contains(trace) || text.contains(trace.toLowerCase(Locale.ROOT)))
                .map(trace -> what + ": " + trace);
    }

    /** All that can be asked in which something of the person could stand. */
    Map<String, String> answers(Api api, String cohort) {
        Map<String, String> answers = new TreeMap<>();
        Stream.of(
                        "/api/participants/" + application.participant(),
                        application.at("history?size=500"),
                        application.at("receipts"),
                        application.at("subject-access"),
                        application.at("difference?from=2024-01-01T00:00:00Z&to=2999-01-01T00:00:00Z"),
                        "/api/register?size=500&cohort=" + cohort,
                        "/api/register?asOf=2999-01-01&size=500&cohort=" + cohort,
                        "/api/cohorts/" + cohort + "/progress",
                        "/api/cohorts/" + cohort + "/sample?n=5&seed=7",
                        "/api/rows?size=500",
                        "/api/audit-reviews?size=500",
                        "/api/access-log?size=500",
                        "/api/views",
                        "/api/log/events",
                        "/actuator/prometheus")
                .forEach(path -> answers.put(path, api.get(path).body()));
        api.get("/api/audit-reviews?size=500")
                .json()
                .path("items")
                .forEach(review -> answers.put(
                        review.path("review").asString(),
                        api.get("/api/audit-reviews/" + review.path("review").asString())
                                .body()));
        return answers;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // PostgreSQL removes files while others look.
            return new byte[0];
        }
    }
}
