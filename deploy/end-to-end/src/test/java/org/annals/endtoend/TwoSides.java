package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.Test;

/** Command side and query side as processes of their own do together what one process does, whatever the event store. */
interface TwoSides {

    /** One process that does everything. */
    RunningServer together();

    Apart apart();

    @Test
    default void what_one_side_decides_every_process_of_the_other_side_answers() {
        Application accepted = new Provider(commands()).accepted();
        long end = end();
        for (Api queries : queries()) {
            HttpAnswer record =
                    queries.get("/api/participants/%s?min_position=%d".formatted(accepted.participant(), end));
            assertThat(record.status()).isEqualTo(200);
            assertThat(record.body()).contains(accepted.trn());
        }
    }

    @Test
    default void each_side_describes_what_it_answers_and_both_what_one_process_does() {
        Set<String> both = new TreeSet<>(operations(commands()));
        both.addAll(operations(queries().getFirst()));
        assertThat(both).isEqualTo(operations(together().api()));
        assertThat(operations(commands())).contains("/api/registrations").doesNotContain("/api/register");
        assertThat(operations(queries().getFirst())).contains("/api/register").doesNotContain("/api/registrations");
    }

    @Test
    default void each_side_says_of_what_the_other_does_that_there_is_no_such_thing() {
        HttpAnswer answer = commands().get("/api/register");
        assertThat(answer.inShort()).isEqualTo("404 NOT_FOUND");
        assertThat(answer.text("detail"))
                .isEqualTo(
                        "There is nothing at /api/register. This process is a command side alone: ask the other side, or"
                                + " the proxy before both.");
        assertThat(queries().getFirst().post("/api/registrations", "{}").inShort())
                .isEqualTo("404 NOT_FOUND");
    }

    @Test
    default void whoever_is_erased_by_one_side_is_erased_for_the_other() {
        Application accepted = new Provider(commands()).accepted();
        HttpAnswer erased = commands().post(accepted.at("erasure"), """
                {"reason": "As asked for in a letter.", "on": "2026-05-01"}""");
        assertThat(erased.inShort()).isEqualTo("200 applied");
        for (Api queries : queries()) {
            HttpAnswer record = queries.get(
                    "/api/participants/%s?min_position=%d".formatted(accepted.participant(), erased.position()));
            assertThat(record.body()).contains("[erased]").doesNotContain(accepted.trn());
        }
    }

    @Test
    default void all_query_sides_sign_one_log_with_one_key() {
        List<String> keys =
                queries().stream().map(it -> it.get("/api/log/key").text("key")).toList();
        List<String> roots = queries().stream()
                .map(it -> it.getText("/api/log/checkpoint")
                        .body()
                        .lines()
                        .toList()
                        .get(2))
                .toList();
        assertThat(keys).hasSize(2).allMatch(keys.getFirst()::equals);
        assertThat(roots).hasSize(2).allMatch(roots.getFirst()::equals);
    }

    @Test
    default void who_looked_at_any_process_stands_in_one_access_log() {
        Application accepted = new Provider(commands()).accepted();
        queries().forEach(it -> it.get("/api/participants/" + accepted.participant()));
        for (Api queries : queries()) {
            assertThat(queries.get("/api/access-log?participant=" + accepted.participant())
                            .json()
                            .path("items")
                            .findValuesAsString("operation"))
                    .filteredOn("participant-record"::equals)
                    .hasSize(2);
        }
    }

    @Test
    default void a_process_that_decides_nothing_has_no_class_of_the_side_that_does() {
        assertThat(Jars.libraries(Jars.QUERY_SIDE)).noneMatch(it -> it.startsWith("command-side"));
        assertThat(Jars.libraries(Jars.COMMAND_SIDE)).noneMatch(it -> it.startsWith("query-side"));
    }

    @Test
    default void read_models_can_be_filled_anew_from_another_process_and_are_right() {
        new Provider(commands()).accepted();
        CommandLine queries = apart().querySides().getLast().commandLine();
        Run rebuilt = queries.run("rebuild", "all");
        assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
        new Views(apart().querySides().getLast().api()).awaitQuiet();
        Run verified = queries.run("verify");
        assertThat(verified.exit()).as(verified.out()).isZero();
    }

    private Api commands() {
        return apart().commandSide().api();
    }

    private List<Api> queries() {
        return apart().querySides().stream().map(RunningServer::api).toList();
    }

    private static Set<String> operations(Api api) {
        List<String> paths = new ArrayList<>();
        api.get("/v3/api-docs").json().path("paths").propertyNames().forEach(paths::add);
        return new TreeSet<>(paths);
    }

    /** Where the log ends now, as the command side says with its answer. */
    private long end() {
        return commands()
                .post("/api/cohorts", Provider.plan(Provider.newYear(), 1))
                .position();
    }
}
