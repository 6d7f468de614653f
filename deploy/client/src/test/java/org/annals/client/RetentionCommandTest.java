package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionCommandTest {

    private static final String PLAN = """
            {"on": "2026-05-12",
             "participants": {"kept_for": "P6Y", "due": [{"id": "participant-1", "since": "2026-05-01"}],
                              "held_back": [{"id": "participant-2", "since": "2026-04-01"}]},
             "unread_rows": {"due": [], "held_back": []},
             "access_log": {"kept_for": "P1Y", "due": [{"id": "2025-01-02", "since": "2026-01-02"}], "held_back": []}}""";

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void prepare() {
        server.when("GET /api/retention", PLAN);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_an_option_it_says_what_is_due_and_asks_for_nothing_else() {
        CommandLineRun run = run();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2026-05-01  participant-1", "2026-04-01  participant-2  held back by a legal hold")
                .containsPattern("unread rows +ever +0");
    }

    @Test
    void with_apply_it_goes() {
        server.when("POST /api/retention", PLAN);

        assertThat(run("--apply").out()).contains("Went", "2026-01-02  2025-01-02");
    }

    @Test
    void what_went_so_far_is_listed() {
        server.when("GET /api/retention/runs", """
                {"items": [{"event_id": "e-1", "at": "2026-05-12T09:00:00Z", "decided_by": "lead.moss",
                            "rules": {}, "participants": 3, "unread_rows": 40, "access_log": 5}]}""");

        assertThat(run("--done").out()).containsPattern("lead.moss +3 +40 +5 +e-1");
    }

    @Test
    void to_apply_and_to_list_at_once_is_wrong_usage() {
        assertThat(run("--apply", "--done").exit()).isEqualTo(2);
    }

    private CommandLineRun run(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"retention", "--url", server.url(), "--token", "t"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return CommandLineRun.of(all);
    }
}
