package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class EngagementResourcesTest {

    private static final String STRANGER = "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/";

    private final Api api;
    private final Provider provider;

    @Autowired
    EngagementResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    private static final String ATTENDED = """
            {"day": 1, "status": "attended", "date": "2024-10-10"}""";

    private static final String COACHED = """
            {"session_id": "S1", "type": "group", "minutes": 60, "coach": "coach.cohen", "held_on": "2024-11-01"}""";

    private static final String SUBMITTED = """
            {"assignment_id": "41007", "element": "practice/1", "submitted_at": "2024-11-03T19:20:00Z"}""";

    private static final String REVIEWED = """
            {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-18"}""";

    @Test
    void what_counts_is_applied_once_and_then_unchanged() {
        Application application = provider.accepted();
        Map<String, String> all = Map.of(
                "attendance", ATTENDED, "activities", SUBMITTED, "coaching-sessions", COACHED, "ldr-reviews", REVIEWED);

        all.forEach((resource, body) -> {
            assertThat(api.post(application.at(resource), body).inShort()).isEqualTo("200 applied");
            assertThat(api.post(application.at(resource), body).inShort()).isEqualTo("200 unchanged");
        });
    }

    @Test
    void nobody_takes_part_without_an_acceptance() {
        assertThat(api.post(STRANGER + "attendance", ATTENDED).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "activities", SUBMITTED).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "coaching-sessions", COACHED).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "ldr-reviews", REVIEWED).inShort()).isEqualTo("422 NOT_ACCEPTED");
    }

    @Test
    void nothing_counts_from_the_day_of_withdrawal() {
        Application application = provider.accepted();
        api.post(application.at("withdrawal"), """
                {"reason": "other", "on": "2024-10-10"}""");

        assertThat(api.post(application.at("attendance"), ATTENDED).inShort()).isEqualTo("422 WITHDRAWN");
    }

    @Test
    void nothing_counts_while_deferred() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), """
                {"reason": "other", "on": "2024-10-10"}""");

        assertThat(api.post(application.at("attendance"), ATTENDED).inShort()).isEqualTo("422 DEFERRED");
    }

    @Test
    void a_correction_needs_a_reason() {
        Application application = provider.accepted();
        api.post(application.at("attendance"), ATTENDED);

        assertThat(api.post(application.at("attendance"), ATTENDED.replace("attended", "absent"))
                        .inShort())
                .isEqualTo("422 CORRECTION_NEEDS_REASON");
    }

    @Test
    void a_correction_with_a_reason_is_applied() {
        Application application = provider.accepted();
        api.post(application.at("attendance"), ATTENDED);

        assertThat(api.post(application.at("attendance"), """
                        {"day": 1, "status": "absent", "reason": "Left at noon."}""").inShort()).isEqualTo("200 applied");
    }

    @Test
    void a_session_id_stands_for_one_session() {
        Application application = provider.accepted();
        api.post(application.at("coaching-sessions"), COACHED);

        assertThat(api.post(application.at("coaching-sessions"), COACHED.replace("60", "90"))
                        .inShort())
                .isEqualTo("422 SESSION_CONFLICT");
    }

    @Test
    void a_day_or_an_element_that_the_course_does_not_have_is_a_wrong_field() {
        Application application = provider.accepted();

        assertThat(api.post(application.at("attendance"), ATTENDED.replace("1,", "5,"))
                        .faultyFields())
                .containsExactly("day");
        assertThat(api.post(application.at("activities"), SUBMITTED.replace("practice/1", "content/9.9"))
                        .faultyFields())
                .containsExactly("element");
    }
}
