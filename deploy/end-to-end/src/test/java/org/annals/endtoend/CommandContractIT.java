package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every command, shown with one of them. */
@ExtendWith(SharedServer.class)
class CommandContractIT {

    private static final String REVIEW = """
            {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-18"}""";
    private static final String ANOTHER_REVIEW = """
            {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-19"}""";

    private Api api;
    private Application application;

    @BeforeEach
    void accept_somebody(RunningServer server) {
        api = server.api();
        application = new Provider(api).accepted();
    }

    @Test
    void a_command_that_would_rather_wait_is_answered_when_the_read_models_show_it() {
        for (int time = 0; time < 20; time++) {
            String plan = Provider.plan(Provider.newYear(), 1);
            HttpAnswer answer = api.post("/api/cohorts", plan, "Prefer", "wait=10");
            assertThat(answer.inShort()).isEqualTo("200 applied");
            assertThat(answer.header("Preference-Applied")).isEqualTo("wait");
            assertThat(api.get("/api/cohorts").body()).contains(answer.text("aggregate"));
        }
    }

    @Test
    void the_same_key_again_gives_the_same_answer() {
        String key = UUID.randomUUID().toString();

        HttpAnswer first = api.post(application.at("ldr-reviews"), REVIEW, "Idempotency-Key", key);
        HttpAnswer second = api.post(application.at("ldr-reviews"), REVIEW, "Idempotency-Key", key);

        assertThat(first.inShort()).isEqualTo("200 applied");
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_key_again_writes_no_event() {
        String key = UUID.randomUUID().toString();
        api.post(application.at("ldr-reviews"), REVIEW, "Idempotency-Key", key);
        long before = new Views(api).head();

        api.post(application.at("ldr-reviews"), REVIEW, "Idempotency-Key", key);

        assertThat(new Views(api).head()).isEqualTo(before);
    }

    @Test
    void a_key_with_another_request_is_refused() {
        String key = UUID.randomUUID().toString();
        api.post(application.at("ldr-reviews"), REVIEW, "Idempotency-Key", key);

        HttpAnswer other = api.post(application.at("ldr-reviews"), ANOTHER_REVIEW, "Idempotency-Key", key);

        assertThat(other.inShort()).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_refusal_under_a_key_stays_a_refusal() {
        String key = UUID.randomUUID().toString();
        String resumption = "{\"on\": \"2025-09-01\"}";

        HttpAnswer first = api.post(application.at("resumption"), resumption, "Idempotency-Key", key);
        api.post(application.at("deferral"), "{\"reason\": \"career-break\", \"on\": \"2025-06-09\"}");
        HttpAnswer second = api.post(application.at("resumption"), resumption, "Idempotency-Key", key);

        assertThat(first.inShort()).isEqualTo("422 ALREADY_ACTIVE");
        assertThat(second.inShort()).isEqualTo("422 ALREADY_ACTIVE");
    }

    @Test
    void a_stale_version_is_a_conflict() {
        String version = api.post(application.at("ldr-reviews"), REVIEW).header("ETag");
        api.post(application.at("ldr-reviews"), ANOTHER_REVIEW);

        HttpAnswer stale = api.post(
                application.at("deferral"),
                "{\"reason\": \"career-break\", \"on\": \"2025-06-09\"}",
                "If-Match",
                version);

        assertThat(stale.inShort()).isEqualTo("409 VERSION_CONFLICT");
    }

    @Test
    void the_version_that_was_answered_is_no_conflict() {
        String version = api.post(application.at("ldr-reviews"), REVIEW).header("ETag");

        assertThat(api.post(application.at("ldr-reviews"), ANOTHER_REVIEW, "If-Match", version)
                        .inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void whoever_waits_for_the_position_of_an_answer_sees_what_was_answered() {
        long position = api.post(application.at("ldr-reviews"), REVIEW).position();

        HttpAnswer history = api.get(application.at("history") + "?size=500&min_position=" + position);

        assertThat(history.json().path("items").valueStream())
                .anyMatch(event -> event.path("position").asLong() == position);
    }

    @Test
    void a_body_that_cannot_be_read_names_its_fields() {
        HttpAnswer answer = api.post(application.at("attendance"), """
                {"day": 0, "status": "asleep"}""");

        assertThat(answer.inShort()).isEqualTo("400 INVALID");
        assertThat(answer.json().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("day", "status");
    }

    @Test
    void a_body_that_is_no_json_is_invalid() {
        assertThat(api.post(application.at("attendance"), "day=1").inShort()).isEqualTo("400 INVALID");
    }

    @Test
    void a_problem_says_that_it_is_one() {
        assertThat(api.post(application.at("resumption"), "{}").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void without_the_token_nothing_is_recorded() {
        long before = new Views(api).head();

        HttpAnswer answer = api.withoutToken().post(application.at("ldr-reviews"), REVIEW);

        assertThat(answer.inShort()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(new Views(api).head()).isEqualTo(before);
    }
}
