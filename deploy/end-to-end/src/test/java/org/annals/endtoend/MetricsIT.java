package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The metrics of a server that has imported a cohort. */
@ExtendWith(SharedServer.class)
class MetricsIT {

    private static final int YEAR = 2058;

    private static Api api;

    @BeforeAll
    static void import_a_cohort(RunningServer server, @TempDir Path temporary) {
        api = server.api();
        server.commandLine()
                .run("import", Folder.of(30, 58, YEAR, temporary).path().toString(), "--json")
                .json();
    }

    @Test
    void each_meter_of_ours_stands_in_the_document_and_each_of_the_document_exists() throws IOException {
        Set<String> documented = documented();

        await("the programme's figures")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ours()).isEqualTo(documented));
    }

    @Test
    void participants_are_counted_by_status_as_the_progress_of_their_cohort_counts_them() {
        JsonNode progress =
                api.get("/api/cohorts/" + Folder.cohort(YEAR) + "/progress").json();

        await("the programme's figures").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String exposed = exposed();
            progress.path("credit_status")
                    .properties()
                    .forEach(it -> assertThat(exposed)
                            .contains("annals_participants{cohort=\"%s\",status=\"%s\"} %s.0"
                                    .formatted(Folder.cohort(YEAR), it.getKey(), it.getValue())));
        });
    }

    @Test
    void rows_of_the_import_are_counted_by_file_and_outcome() {
        assertThat(exposed())
                .containsPattern("annals_import_rows_total\\{file=\"attendance.csv\",outcome=\"applied\"} [1-9]")
                .containsPattern("annals_commands_seconds_count\\{command=\"record-attendance\",origin=\"import\","
                        + "outcome=\"applied\"} [1-9]");
    }

    @Test
    void each_metric_that_a_dashboard_or_an_alert_names_is_there() {
        Set<String> there = Pattern.compile("(?m)^([a-zA-Z_]+)")
                .matcher(exposed())
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());

        assertThat(NamedMetrics.inDashboardsAndAlerts()).hasSizeGreaterThan(20).isSubsetOf(there);
    }

    @Test
    void events_are_counted_by_type() {
        assertThat(exposed()).containsPattern("eventStore_successCounter_total\\{payloadType=\"CoachingHeld\"} [1-9]");
    }

    @Test
    void no_label_holds_the_id_of_anybody() {
        assertThat(exposed())
                .doesNotContainPattern(Pattern.compile("=\"[^\"]*[0-9a-f]{8}-[0-9a-f]{4}"))
                .doesNotContainPattern(Pattern.compile("=\"[0-9]{7}\""));
    }

    private static String exposed() {
        return api.get("/actuator/prometheus").body();
    }

    private static Set<String> ours() {
        return api.get("/actuator/metrics")
                .json()
                .path("names")
                .valueStream()
                .map(JsonNode::asString)
                .filter(it -> it.startsWith("annals."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> documented() throws IOException {
        return Pattern.compile("(?m)^\\| `(annals\\.[a-z.]+)` \\|")
                .matcher(Files.readString(Path.of("..", "..", "docs", "metrics.md")))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
