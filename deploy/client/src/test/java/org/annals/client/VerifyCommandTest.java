package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {

    private static final String RUNNING = """
            {"id": "v-1", "state": "running", "done": 10, "total": 20, "head": 20, "results": []}""";
    private static final String CLEAN = """
            {"id": "v-1", "state": "finished", "done": 20, "total": 20, "head": 20, "holds": true, "results": [
              {"view": "register", "position": 20, "behind": 0, "documents": 4, "events": 20, "differing": 0,
               "missing": 0, "missing_events": []}]}""";
    private static final String LOG = """
            {"holds": true, "events": 3, "compared": 3, "root": "R", "checkpoints": 1, "millis": 2, "bad": 0, "faults": []}""";
    private static final String EVENTS = """
            "events": [{"event_id": "e-3", "position": 3, "type": "A"}, {"event_id": "e-9", "position": 9, "type": "B"}],
            "event_count": 2""";
    private static final String FAULTY = """
            {"id": "v-1", "state": "finished", "done": 20, "total": 20, "head": 20, "holds": false, "results": [
              {"view": "register", "position": 15, "behind": 5, "documents": 4, "events": 20, "differing": 3,
               "missing": 1, "missing_events": [
                 {"event_id": "e-7", "position": 7, "type": "CoachingHeld", "why": "parked",
                  "cause": {"type": "java.lang.IllegalStateException", "message": "No such day."}}]}]}""";
    private static final String DIFFERENCES = """
            {"views": [{"view": "register", "differing": 3, "differences": [
                 {"document": "participant-1", "kind": "changed", "field_count": 1, %s, "fields": [
                    {"field": "row.percentage", "stored": "12.3", "worked_out": "100.0"},
                    {"field": "row.note", "stored": null, "worked_out": "x"}]},
                 {"document": "page-7", "participant": "participant-2", "kind": "missing", "fields": [], "events": []},
                 {"document": "stray", "kind": "too-many", "fields": [], "events": []}]}]}""".formatted(EVENTS);

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void where_nothing_differs_it_says_what_was_compared() {
        finishesWith(CLEAN);
        CommandLineRun run = verify();

        assertThat(run.out().strip())
                .isEqualTo("4 documents of 1 read models are what the events up to position 20 say.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void it_says_how_far_it_is() {
        finishesWith(CLEAN);

        assertThat(verify().err().strip()).isEqualTo("50 % (10 of 20 events)");
    }

    @Test
    void each_difference_is_a_line_and_the_last_says_what_to_do() {
        finishesWith(FAULTY);
        CommandLineRun run = verify();

        assertThat(run.out().lines())
                .containsExactly(
                        "register: participant-1 row.percentage: stored is '12.3', the events say '100.0'"
                                + " (2 events, the last e-9 at position 9)",
                        "register: participant-1 row.note: stored is nothing, the events say 'x'"
                                + " (2 events, the last e-9 at position 9)",
                        "register: participant-2, document page-7, is missing",
                        "register: stray is one too many",
                        "register: lacks the event e-7 (CoachingHeld) at position 7, which is parked:"
                                + " java.lang.IllegalStateException: No such day.",
                        "register: is 5 events behind and does not get on",
                        "register: 3 documents differ of the 4 that there should be, 1 event was not taken in."
                                + " To mend it: ./annals rebuild register");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void where_nothing_differs_nobodys_data_is_looked_at() {
        finishesWith(CLEAN);
        verify();

        assertThat(server.requestLines()).noneMatch(it -> it.contains("differences"));
    }

    @Test
    void json_is_the_servers_answer_with_what_differs_in_it() {
        finishesWith(FAULTY);
        CommandLineRun run = verify("--json");

        assertThat(run.json().at("/results/0/differences/0/fields/0/field").asString())
                .isEqualTo("row.percentage");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void everything_is_verified_unless_said_otherwise() {
        finishesWith(CLEAN);
        verify();

        assertThat(server.requests().getFirst().body()).isEqualTo("{}");
    }

    @Test
    void a_sample_is_asked_for_with_its_seed() {
        finishesWith(CLEAN);
        verify("--sample", "20", "--seed", "7");

        assertThat(server.requests().getFirst().body()).isEqualTo("{\"sample\":20,\"seed\":7}");
    }

    @Test
    void some_read_models_can_be_chosen() {
        server.when("GET /api/views", "{\"head\": 20, \"views\": [{\"name\": \"register\"}]}");
        finishesWith(CLEAN);
        verify("--view", "register");

        assertThat(server.requests().get(1).body()).isEqualTo("{\"views\":[\"register\"]}");
    }

    @Test
    void an_unknown_read_model_is_answered_with_those_that_there_are() {
        server.when("GET /api/views", "{\"head\": 20, \"views\": [{\"name\": \"register\"}]}");
        CommandLineRun run = verify("--view", "moon");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'moon'", "register");
    }

    @Test
    void a_seed_without_a_sample_is_wrong_usage() {
        assertThat(verify("--seed", "7").exit()).isEqualTo(2);
    }

    @Test
    void a_sample_of_nobody_is_wrong_usage() {
        assertThat(verify("--sample", "0").exit()).isEqualTo(2);
        assertThat(verify("--sample", "-1").err()).contains("1 or more, not -1");
    }

    @Test
    void a_sample_that_is_no_number_is_wrong_usage() {
        assertThat(verify("--sample", "abc").exit()).isEqualTo(2);
    }

    @Test
    void the_log_alone_leaves_the_read_models_be() {
        server.when("POST /api/log/verification", LOG);
        verify("--log");

        assertThat(server.requestLines()).containsExactly("POST /api/log/verification");
    }

    @Test
    void the_log_and_the_read_models_can_be_verified_together() {
        server.when("POST /api/log/verification", LOG);
        finishesWith(CLEAN);
        CommandLineRun run = verify("--log", "--view", "all");

        assertThat(run.out()).contains("Nothing is wrong. Root: R", "4 documents of 1 read models");
        assertThat(run.exit()).isZero();
    }

    @Test
    void both_together_are_one_document_and_wrong_if_one_is() {
        server.when("POST /api/log/verification", LOG);
        finishesWith(FAULTY);
        CommandLineRun run = verify("--log", "--view", "all", "--json");

        assertThat(run.json().at("/holds").asBoolean()).isFalse();
        assertThat(run.json().at("/log/root").asString()).isEqualTo("R");
        assertThat(run.json().at("/read_models/id").asString()).isEqualTo("v-1");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_checkpoint_without_the_log_is_wrong_usage() {
        assertThat(verify("--checkpoint", "kept.txt").exit()).isEqualTo(2);
    }

    @Test
    void a_verification_that_broke_off_has_found_nothing_out() {
        server.when("POST /api/verifications", 202, RUNNING);
        server.when(
                "GET /api/verifications/v-1",
                "{\"id\": \"v-1\", \"state\": \"failed\", \"problem\": \"It broke off.\"}");
        CommandLineRun run = verify();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("It broke off.");
    }

    private void finishesWith(String result) {
        server.when("POST /api/verifications", 202, RUNNING)
                .when("GET /api/verifications/v-1", result)
                .when("GET /api/verifications/v-1/differences", DIFFERENCES);
    }

    private CommandLineRun verify(String... arguments) {
        List<String> args = new ArrayList<>(List.of("verify", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
