package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor draws a sample and looks; then the server is killed with all its processes and started again. */
class AuditIT {

    private static final Path DATA = ServerFolders.fresh("audited");

    private static RunningServer server;
    private static Application person;
    private static String review;
    private static List<String> sample;
    private static List<String> sampleAfterwards;

    @BeforeAll
    static void audit_and_kill() {
        server = RunningServer.on(DATA);
        Provider provider = new Provider(server.api());
        String cohort = provider.cohort(20);
        for (int i = 0; i < 8; i++) {
            person = provider.registered();
            server.api().post(person.at("acceptance"), Provider.acceptance(person, cohort));
        }
        sample = sample(cohort);
        review = server.api().post("/api/audit-reviews", """
                {"cohort": "%s", "title": "May", "n": 3, "seed": 7, "opened_by": "auditor.lind"}""".formatted(cohort)).text("aggregate");
        server.api().get(person.at("history"));
        server.killWithItsPostgres();
        server.close();
        server = RunningServer.on(DATA);
        sampleAfterwards = sample(cohort);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_same_seed_chooses_the_same_people_again() {
        assertThat(sampleAfterwards).hasSize(3).isEqualTo(sample);
    }

    @Test
    void a_review_has_the_sample_that_the_seed_gives() {
        JsonNode sampled =
                server.api().get("/api/audit-reviews/" + review).json().path("sample");

        assertThat(sampled.valueStream().map(it -> it.path("participant").asString()))
                .containsExactlyElementsOf(sample);
    }

    @Test
    void whoever_looked_before_the_kill_is_still_known() {
        JsonNode looks = server.api()
                .get("/api/access-log?participant=" + person.participant())
                .json();

        assertThat(looks.path("unreadable").asInt()).isZero();
        assertThat(looks.path("items").valueStream()).anySatisfy(look -> {
            assertThat(look.path("operation").asString()).isEqualTo("participant-history");
            assertThat(look.path("actor").asString()).isEqualTo("admin");
            assertThat(look.path("correlation_id").asString()).isNotEmpty();
        });
    }

    @Test
    void the_command_line_tells_who_looked() {
        Run run = server.commandLine().run("access-log", person.trn());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("participant-history").doesNotContain(person.trn());
    }

    @Test
    void the_access_log_is_for_its_owner_only_and_holds_no_trn() throws Exception {
        Path folder = DATA.resolve("access-log");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain(person.trn()));
        }
    }

    private static List<String> sample(String cohort) {
        return server.api()
                .get("/api/cohorts/%s/sample?n=3&seed=7".formatted(cohort))
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("participant").asString())
                .toList();
    }
}
