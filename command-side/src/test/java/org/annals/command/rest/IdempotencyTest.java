package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.request.LogPosition;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class IdempotencyTest {

    private static final String KEY = "Idempotency-Key";
    private static final String ATTENDED = """
            {"day": 1, "status": "attended", "date": "2024-10-10"}""";

    private final Api api;
    private final Provider provider;
    private final LogPosition log;

    @Autowired
    IdempotencyTest(Api api, Provider provider, LogPosition log) {
        this.api = api;
        this.provider = provider;
        this.log = log;
    }

    @Test
    void the_same_key_again_gives_the_same_answer_and_no_second_event() {
        Application application = provider.accepted();
        Answered first = api.post(application.at("attendance"), ATTENDED, KEY, "a");
        long head = log.head();

        Answered second = api.post(application.at("attendance"), ATTENDED, KEY, "a");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void the_same_key_gives_the_same_answer_though_much_has_happened_since() {
        Application application = provider.accepted();
        Answered first = api.post(application.at("attendance"), ATTENDED, KEY, "a");
        api.post(application.at("attendance"), """
                {"day": 1, "status": "absent", "reason": "The list was of another day."}""");

        assertThat(api.post(application.at("attendance"), ATTENDED, KEY, "a").body())
                .isEqualTo(first.body());
    }

    @Test
    void a_refusal_is_remembered_like_any_answer() {
        Application application = provider.registered();
        String acceptance = Provider.acceptance(application, provider.cohort(0, 1));
        Answered refused = api.post(application.at("acceptance"), acceptance, KEY, "a");
        api.post(application.at("acceptance"), Provider.acceptance(application, provider.cohort()));

        assertThat(refused.inShort()).isEqualTo("422 NO_FUNDED_PLACE_LEFT");
        assertThat(api.post(application.at("acceptance"), acceptance, KEY, "a").body())
                .isEqualTo(refused.body());
    }

    @Test
    void what_changes_nothing_is_remembered_too() {
        Application application = provider.accepted();
        api.post(application.at("attendance"), ATTENDED);
        Answered unchanged = api.post(application.at("attendance"), ATTENDED, KEY, "a");
        api.post(application.at("attendance"), """
                {"day": 1, "status": "absent", "reason": "The list was of another day."}""");

        assertThat(unchanged.inShort()).isEqualTo("200 unchanged");
        assertThat(api.post(application.at("attendance"), ATTENDED, KEY, "a").body())
                .isEqualTo(unchanged.body());
    }

    @Test
    void a_cohort_remembers_what_changed_nothing() {
        String plan = Provider.plan(2999, 10, 10);
        api.post("/api/cohorts", plan);
        Answered unchanged = api.post("/api/cohorts", plan, KEY, "a");
        api.post("/api/cohorts", Provider.plan(2999, 20, 10));

        assertThat(api.post("/api/cohorts", plan, KEY, "a").body()).isEqualTo(unchanged.body());
    }

    @Test
    void the_same_key_with_another_body_is_an_error() {
        Application application = provider.accepted();
        api.post(application.at("attendance"), ATTENDED, KEY, "a");

        assertThat(api.post(application.at("attendance"), """
                        {"day": 2, "status": "attended", "date": "2024-10-10"}""", KEY, "a").inShort())
                .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_key_with_the_same_body_in_another_layout_is_no_error() {
        Application application = provider.accepted();
        api.post(application.at("attendance"), ATTENDED, KEY, "a");

        assertThat(api.post(application.at("attendance"), """
                        {"date":"2024-10-10","reason":null,"status":"attended","day":1}""", KEY, "a").inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void the_same_key_for_another_command_is_an_error() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), """
                {"reason": "other"}""", KEY, "a");

        assertThat(api.post(application.at("withdrawal"), """
                        {"reason": "other"}""", KEY, "a").inShort())
                .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_key_for_another_attempt_is_an_error() {
        Application application = provider.submitted();
        String mark = Provider.mark("marker", "assessor.bell", "pass");
        api.post(application.at("case-study/1/marks"), mark, KEY, "a");

        assertThat(api.post(application.at("case-study/2/marks"), mark, KEY, "a")
                        .inShort())
                .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_key_for_another_person_is_another_key() {
        Application one = provider.accepted();
        Application other = provider.accepted();
        api.post(one.at("attendance"), ATTENDED, KEY, "a");

        assertThat(api.post(other.at("attendance"), ATTENDED, KEY, "a").inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void a_key_that_cannot_be_read_is_named_with_a_version_that_cannot() {
        Application application = provider.accepted();

        assertThat(api.post(application.at("attendance"), ATTENDED, KEY, "", "If-Match", "7")
                        .faultyFields())
                .containsExactly(KEY, "If-Match");
    }
}
