package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Half of a cohort, then all of it, then corrections: what was known in between stays what it was. */
@Tag("slow")
@ExtendWith(SharedServer.class)
class TwoClocksIT {

    private static final int YEAR = 2033;
    private static final String COHORT = Folder.cohort(YEAR);

    private static RunningServer server;
    private static Register half;
    private static Instant atHalf;
    private static JsonNode progressAtHalf;
    private static Instant afterAll;

    @BeforeAll
    static void import_half_and_all_and_correct(RunningServer shared, @TempDir Path first, @TempDir Path second) {
        server = shared;
        imported(halfOf(Folder.of(40, 33, YEAR, first)));
        half = Register.of(server, COHORT);
        progressAtHalf = progress("");
        atHalf = Instant.now();
        imported(Folder.of(40, 33, YEAR, second));
        half.rows().keySet().forEach(TwoClocksIT::correct);
        afterAll = Instant.now();
    }

    @Test
    void the_register_at_the_instant_is_the_one_that_was_taken_then() {
        assertThat(half.rows()).isNotEmpty();
        assertThat(register("--known-at", atHalf.toString())).isEqualTo(half);
    }

    @Test
    void the_corrections_are_in_the_current_register() {
        assertThat(Register.of(server, COHORT)).isNotEqualTo(half);
    }

    @Test
    void the_register_at_the_present_is_the_current_one() {
        assertThat(register("--known-at", afterAll.toString())).isEqualTo(Register.of(server, COHORT));
    }

    @Test
    void as_of_a_day_no_award_is_of_a_later_one() {
        assertThat(register("--as-of", "2035-04-21").rows().values())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("awarded_on").asString("2035-04-21"))
                        .isLessThanOrEqualTo("2035-04-21"));
    }

    @Test
    void as_of_a_day_that_all_have_passed_it_is_the_current_one() {
        assertThat(register("--as-of", "9999-12-31")).isEqualTo(Register.of(server, COHORT));
    }

    @Test
    void the_progress_at_the_instant_is_the_one_that_was_taken_then() {
        JsonNode then = progress("?knownAt=" + atHalf);

        for (String field : List.of("participants", "credit_status", "training_status", "elements", "funded_places")) {
            assertThat(then.path(field)).isEqualTo(progressAtHalf.path(field));
        }
    }

    @Test
    void what_changed_since_leads_from_the_one_register_to_the_other() {
        JsonNode lines = server.commandLine()
                .run(
                        "difference",
                        "--from",
                        atHalf.toString(),
                        "--to",
                        afterAll.toString(),
                        "--cohort",
                        COHORT,
                        "--json")
                .json();

        assertThat(lines).isNotEmpty();
        Register now = register("--known-at", afterAll.toString());
        assertThat(lines.valueStream()).allSatisfy(line -> {
            String trn = line.path("trn").asString();
            for (JsonNode change : line.path("changes")) {
                String field = change.path("field").asString();
                assertThat(change.path("events")).isNotEmpty();
                if (now.rows().get(trn).path(field).isString()) {
                    assertThat(change.path("after"))
                            .isEqualTo(now.rows().get(trn).path(field));
                }
            }
        });
    }

    @Test
    void a_record_and_a_history_are_told_as_they_were() {
        String trn = half.rows().keySet().iterator().next();
        JsonNode then = server.commandLine()
                .run("record", trn, "--known-at", atHalf.toString(), "--json")
                .json();
        JsonNode events = server.commandLine()
                .run("history", trn, "--known-at", atHalf.toString(), "--json")
                .json();

        assertThat(then.at("/study/credit/status"))
                .isEqualTo(half.rows().get(trn).path("credit_status"));
        assertThat(events.valueStream())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                Instant.parse(event.path("recorded_at").asString()))
                        .isBeforeOrEqualTo(atHalf));
    }

    private static Register register(String... moment) {
        List<String> arguments = new ArrayList<>(List.of("register", "--cohort", COHORT, "--json"));
        arguments.addAll(List.of(moment));
        return Register.of(
                server.commandLine().run(arguments.toArray(String[]::new)).json());
    }

    private static JsonNode progress(String query) {
        return server.api().get("/api/cohorts/" + COHORT + "/progress" + query).json();
    }

    private static void imported(Folder folder) {
        assertThat(server.commandLine().run("import", folder.path().toString()).exit())
                .isZero();
    }

    /** Takes day 1 away from whoever had it. */
    private static void correct(String trn) {
        String participant = new Histories(server.api()).participant(trn);
        server.api().post("/api/participants/" + participant + "/attendance", """
                {"day": 1, "status": "absent", "date": "2033-12-01", "reason": "Signed in by somebody else."}""");
    }

    private static Folder halfOf(Folder folder) {
        folder.files().stream()
                .map(it -> it.getFileName().toString())
                .filter(it -> !it.endsWith(".json"))
                .forEach(name -> folder.change(name, TwoClocksIT::half));
        return folder;
    }

    private static String half(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().limit(1 + lines.size() / 2).collect(Collectors.joining("\n", "", "\n"));
    }
}
