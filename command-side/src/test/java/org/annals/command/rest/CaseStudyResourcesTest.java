package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class CaseStudyResourcesTest {

    private static final String STRANGER = "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/";

    private final Api api;
    private final Provider provider;

    @Autowired
    CaseStudyResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    private static final String WINDOW = """
            {"attempt": 1, "opens_on": "2026-03-09"}""";

    private static final String CONFIRMED = """
            {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}""";

    private static final String VOIDED = """
            {"reason": "The marker knew the participant.", "voided_by": "lead.moss"}""";

    private static final String MARKED = Provider.mark("marker", "assessor.bell", "pass");
    private static final String IN_TIME = Provider.submission("2026-03-15T14:29:11Z", 2000);

    @Test
    void a_case_study_is_confirmed_and_voided() {
        Application application = provider.confirmed();

        assertThat(api.post(application.at("case-study/1/voiding"), VOIDED).inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void an_extension_lets_a_late_submission_in() {
        Application application = provider.withWindow();
        String late = Provider.submission("2026-03-20T10:00:00Z", 2000);

        assertThat(api.post(application.at("case-study/1/submission"), late).inShort())
                .isEqualTo("422 LATE");
        assertThat(extend(application, "2026-03-23")).isEqualTo("200 applied");
        assertThat(api.post(application.at("case-study/1/submission"), late).inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void a_stranger_has_no_case_study() {
        assertThat(api.post(STRANGER + "case-study/windows", WINDOW).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "case-study/1/submission", IN_TIME).inShort())
                .isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "case-study/1/marks", MARKED).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "case-study/1/confirmation", CONFIRMED).inShort())
                .isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "case-study/1/voiding", VOIDED).inShort())
                .isEqualTo("422 NOT_ACCEPTED");
    }

    @Test
    void a_window_is_opened_once() {
        Application application = provider.withWindow();

        assertThat(api.post(application.at("case-study/windows"), WINDOW).inShort())
                .isEqualTo("200 unchanged");
        assertThat(api.post(application.at("case-study/windows"), WINDOW.replace("09", "10"))
                        .inShort())
                .isEqualTo("422 WINDOW_ALREADY_OPENED");
    }

    @Test
    void a_third_attempt_is_one_too_many() {
        assertThat(api.post(provider.accepted().at("case-study/windows"), WINDOW.replace("1,", "3,"))
                        .inShort())
                .isEqualTo("422 TOO_MANY_ATTEMPTS");
    }

    @Test
    void a_second_attempt_follows_a_finished_one() {
        assertThat(api.post(provider.submitted().at("case-study/windows"), WINDOW.replace("1,", "2,"))
                        .inShort())
                .isEqualTo("422 ATTEMPT_NOT_FINISHED");
    }

    @Test
    void a_submission_needs_an_open_window_and_the_right_length() {
        assertThat(submit(provider.accepted(), IN_TIME)).isEqualTo("422 NO_WINDOW");
        assertThat(submit(provider.withWindow(), Provider.submission("2026-03-08T23:59:59Z", 2000)))
                .isEqualTo("422 TOO_EARLY");
        assertThat(submit(provider.withWindow(), Provider.submission("2026-03-17T00:00:00Z", 2000)))
                .isEqualTo("422 LATE");
        assertThat(submit(provider.withWindow(), Provider.submission("2026-03-15T14:29:11Z", 1499)))
                .isEqualTo("422 TOO_SHORT");
        assertThat(submit(provider.withWindow(), Provider.submission("2026-03-15T14:29:11Z", 2501)))
                .isEqualTo("422 TOO_LONG");
    }

    @Test
    void a_second_submission_is_refused() {
        assertThat(submit(provider.submitted(), Provider.submission("2026-03-15T15:00:00Z", 2000)))
                .isEqualTo("422 ALREADY_SUBMITTED");
    }

    @Test
    void an_extension_moves_an_open_deadline_to_a_later_day() {
        assertThat(extend(provider.accepted(), "2026-03-23")).isEqualTo("422 NO_WINDOW");
        assertThat(extend(provider.withWindow(), "2026-03-16")).isEqualTo("422 EXTENSION_NOT_LATER");
        assertThat(extend(provider.submitted(), "2026-03-23")).isEqualTo("422 ALREADY_SUBMITTED");
    }

    @Test
    void a_mark_needs_a_submission() {
        assertThat(mark(provider.withWindow(), "marker", "assessor.bell")).isEqualTo("422 NOTHING_SUBMITTED");
    }

    @Test
    void a_moderator_follows_a_marker_and_is_somebody_else() {
        Application application = provider.submitted();

        assertThat(mark(application, "moderator", "assessor.ash")).isEqualTo("422 NOT_MARKED");
        assertThat(mark(application, "marker", "assessor.bell")).isEqualTo("200 applied");
        assertThat(mark(application, "moderator", "assessor.bell")).isEqualTo("422 SAME_PERSON");
        assertThat(mark(application, "marker", "assessor.ash")).isEqualTo("422 ALREADY_MARKED");
    }

    @Test
    void a_coach_does_not_assess() {
        Application application = provider.submitted();
        api.post(application.at("coaching-sessions"), """
                {"session_id": "S1", "type": "group", "minutes": 60, "coach": "coach.cohen"}""");

        assertThat(mark(application, "marker", "coach.cohen")).isEqualTo("422 COACH_MAY_NOT_ASSESS");
    }

    @Test
    void nothing_is_marked_once_it_is_confirmed() {
        assertThat(mark(provider.confirmed(), "moderator", "assessor.ash")).isEqualTo("422 OUTCOME_CONFIRMED");
    }

    @Test
    void a_confirmation_needs_a_mark_by_somebody_else() {
        assertThat(api.post(provider.submitted().at("case-study/1/confirmation"), CONFIRMED)
                        .inShort())
                .isEqualTo("422 NOT_MARKED");
        assertThat(api.post(provider.marked().at("case-study/1/confirmation"), """
                        {"confirmed_by": "assessor.bell"}""")
                        .inShort())
                .isEqualTo("422 SAME_PERSON");
    }

    @Test
    void only_a_confirmed_outcome_is_voided() {
        assertThat(api.post(provider.marked().at("case-study/1/voiding"), VOIDED)
                        .inShort())
                .isEqualTo("422 OUTCOME_NOT_CONFIRMED");
    }

    @Test
    void an_attempt_that_is_no_number_is_a_wrong_field() {
        assertThat(api.post(STRANGER + "case-study/first/marks", MARKED).faultyFields())
                .containsExactly("attempt");
    }

    private String submit(Application application, String submission) {
        return api.post(application.at("case-study/1/submission"), submission).inShort();
    }

    private String mark(Application application, String role, String assessor) {
        return api.post(application.at("case-study/1/marks"), Provider.mark(role, assessor, "pass"))
                .inShort();
    }

    private String extend(Application application, String lastDay) {
        return api.post(application.at("case-study/1/extension"), """
                        {"last_day": "%s", "reason": "Illness.", "granted_by": "exams.ray"}""".formatted(lastDay))
                .inShort();
    }
}
