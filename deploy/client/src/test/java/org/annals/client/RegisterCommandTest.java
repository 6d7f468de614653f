package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegisterCommandTest {

    private static final String AWARDED = """
            {"trn": "0063597", "engaged": 25, "total": 27, "percentage": "92.6", "engagement_met": true,
             "assessment": "passed", "credit_status": "awarded", "credits": 60, "awarded_on": "2026-04-22",
             "training_status": "active", "statutory_need": true, "statutory_deadline": "2025-08-01",
             "elements": ["face-to-face/1", "ldr-review"]}""";
    private static final String STARTED = """
            {"trn": "1234567", "engaged": 1, "total": 27, "percentage": "3.7", "engagement_met": false,
             "assessment": "none", "credit_status": "in-progress", "credits": 0, "awarded_on": null,
             "training_status": "deferred", "statutory_need": false, "statutory_deadline": null,
             "elements": ["face-to-face/1"]}""";

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_table_has_a_line_a_participant() {
        server.when("GET /api/register", page(2, AWARDED, STARTED));

        assertThat(register().out().lines().map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "0063597|25/27|92.6|passed|awarded|60|2026-04-22|active|2025-08-01",
                        "1234567|1/27|3.7|none|in-progress|0|deferred");
    }

    @Test
    void the_table_ends_with_the_number_of_participants_in_each_status() {
        server.when("GET /api/register", page(2, AWARDED, STARTED));

        assertThat(register().out()).endsWith("2 participants: 1 awarded, 1 in-progress" + System.lineSeparator());
    }

    @Test
    void json_is_an_array_of_the_rows_as_the_server_gives_them() {
        server.when("GET /api/register", page(2, AWARDED, STARTED));

        assertThat(register("--json").json()).isEqualTo(new JsonMapper().readTree("[" + AWARDED + "," + STARTED + "]"));
    }

    @Test
    void json_of_an_empty_register_is_an_empty_array() {
        server.when("GET /api/register", page(0));

        assertThat(register("--json").json()).isEqualTo(new JsonMapper().createArrayNode());
    }

    @Test
    void csv_has_a_header_and_the_elements_in_one_cell() {
        server.when("GET /api/register", page(2, AWARDED, STARTED));

        assertThat(register("--csv").out().split("\r\n"))
                .containsExactly(
                        "trn,engaged,total,percentage,engagement_met,assessment,credit_status,credits,awarded_on,"
                                + "training_status,statutory_need,statutory_deadline,elements",
                        "0063597,25,27,92.6,true,passed,awarded,60,2026-04-22,active,true,2025-08-01,"
                                + "face-to-face/1 ldr-review",
                        "1234567,1,27,3.7,false,none,in-progress,0,,deferred,false,,face-to-face/1");
    }

    @Test
    void all_pages_are_asked_for() {
        String[] full = new String[Server.PAGE_SIZE];
        Arrays.fill(full, STARTED);
        server.when("GET /api/register", page(501, full)).when("GET /api/register", page(501, AWARDED));

        assertThat(register("--json").json()).hasSize(501);
        assertThat(server.requestLines())
                .containsExactly("GET /api/register?page=0&size=500", "GET /api/register?page=1&size=500");
    }

    @Test
    void one_cohort_alone_can_be_asked_for() {
        server.when("GET /api/register", page(0));
        register("--cohort", "cohort-npq senco&2024");

        assertThat(server.requestLines())
                .containsExactly("GET /api/register?cohort=cohort-npq%20senco%262024&page=0&size=500");
    }

    @Test
    void json_and_csv_at_once_is_wrong_usage() {
        assertThat(register("--json", "--csv").exit()).isEqualTo(2);
    }

    private CommandLineRun register(String... options) {
        List<String> args = new ArrayList<>(List.of("register", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(options));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private static String page(int total, String... rows) {
        return """
                {"items": [%s], "page": 0, "size": 500, "total": %d, "position": 9}""".formatted(String.join(",", rows), total);
    }
}
