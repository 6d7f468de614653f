package org.annals.endtoend;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics that dashboards and alerts name in their expressions. */
final class NamedMetrics {

    private static final Path OBSERVABILITY = Path.of("..", "observability");

    private static final Pattern EXPRESSION =
            Pattern.compile("(?m)(?:\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"|^ +expr: (.*)$)");

    /** Matchers, what is grouped by, and texts. */
    private static final Pattern BESIDE = Pattern.compile("\\{[^}]*}|by \\([^)]*\\)|\\\\?\"[^\"]*\"");

    /** A name with an underscore that is no function. */
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z]+_[a-zA-Z_]+\\b(?!\\()");

    private NamedMetrics() {}

    static Set<String> inDashboardsAndAlerts() {
        return Stream.of(
                        "grafana/dashboards/operations.json",
                        "grafana/dashboards/programme.json",
                        "prometheus/alerts.yml")
                .map(it -> text(OBSERVABILITY.resolve(it)))
                .flatMap(it -> EXPRESSION.matcher(it).results())
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .map(it -> BESIDE.matcher(it).replaceAll(""))
                .flatMap(it -> NAME.matcher(it).results())
                .map(it -> it.group())
                .collect(toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
