package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessLogCommandTest {

    private static final String PAGE = """
            {"items": [{"at": "2026-05-12T09:00:00Z", "actor": "auditor.lind", "operation": "participant-record",
                        "subject": "participant-1", "correlation_id": "request-1"}],
             "page": 0, "size": 500, "total": 1, "unreadable": %d}""";

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void looks_are_listed() {
        CommandLineRun run = run(0);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("auditor.lind", "participant-record", "request-1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void it_says_how_many_lines_were_cut_off() {
        assertThat(run(2).err()).contains("2 lines of the access log were cut off");
    }

    private CommandLineRun run(int unreadable) {
        server.when("GET /api/access-log", PAGE.formatted(unreadable));
        return CommandLineRun.of("access-log", "--url", server.url(), "--token", "t");
    }
}
