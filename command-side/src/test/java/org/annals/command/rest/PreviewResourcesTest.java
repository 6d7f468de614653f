package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.annals.command.request.LogPosition;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class PreviewResourcesTest {

    private static final String VOIDING = """
            {"reason": "The marker knew the participant.", "voided_by": "lead.moss", "on": "2026-05-12"}""";
    private static final String ABSENT = """
            {"day": 1, "status": "absent", "reason": "Signed for by another.", "date": "2024-10-10"}""";

    private final Api api;
    private final Provider provider;
    private final LogPosition log;

    @Autowired
    PreviewResourcesTest(Api api, Provider provider, LogPosition log) {
        this.api = api;
        this.provider = provider;
        this.log = log;
    }

    @Test
    void a_correction_shows_the_award_that_rests_on_what_it_corrects() {
        Application application = provider.awarded();

        Answered preview = unrecorded(() -> api.post(application.at("attendance/preview"), ABSENT));

        assertThat(preview.inShort()).isEqualTo("200 applied");
        assertThat(types(preview, "supersedes")).containsExactly("AttendanceRecorded");
        assertThat(types(preview, "decisions")).containsExactly("CreditsAwarded");
        assertThat(types(preview, "events")).containsExactly("AttendanceCorrected", "CreditsPutUnderReview");
        assertThat(preview.json().path("before").toString()).contains("awarded");
    }

    @Test
    void voiding_an_outcome_shows_the_review_that_would_follow() {
        Application application = provider.awarded();

        Answered preview = unrecorded(() -> api.post(application.at("case-study/1/voiding/preview"), VOIDING));

        assertThat(types(preview, "decisions")).containsExactly("CaseStudyPassed", "CreditsAwarded");
        assertThat(types(preview, "events"))
                .containsExactly("OutcomeVoided", "CaseStudyPassVoided", "CreditsPutUnderReview");
        assertThat(preview.json().path("after").toString()).contains("under-review");
    }

    @Test
    void what_is_previewed_is_what_then_happens() {
        Application application = provider.awarded();
        Answered preview = api.post(application.at("case-study/1/voiding/preview"), VOIDING);
        long before = log.head();

        api.post(application.at("case-study/1/voiding"), VOIDING);

        assertThat(log.head() - before).isEqualTo(types(preview, "events").size());
    }

    /** No rule looks at how far ahead a date is, so neither says that it is too far. */
    @Test
    void what_is_dated_far_ahead_is_foreseen_as_it_is_then_decided() {
        Application application = provider.awarded();
        String dated = ABSENT.replace("2024-10-10", "2099-10-10");

        assertThat(api.post(application.at("attendance/preview"), dated).inShort())
                .isEqualTo(api.post(application.at("attendance"), dated).inShort());
    }

    @Test
    void a_refusal_is_told_and_not_recorded() {
        Application application = provider.awarded();

        Answered preview = unrecorded(() -> api.post(application.at("attendance/preview"), """
                {"day": 1, "status": "absent", "date": "2024-10-10"}"""));

        assertThat(preview.inShort()).isEqualTo("200 refused");
        assertThat(preview.text("code")).isEqualTo("CORRECTION_NEEDS_REASON");
    }

    @Test
    void of_a_stranger_nothing_can_be_corrected() {
        Answered preview = unrecorded(() -> api.post(
                "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/attendance/preview", ABSENT));

        assertThat(preview.text("code")).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void a_moderator_s_mark_shows_the_mark_whose_place_it_takes() {
        Application application = provider.marked();

        Answered preview = unrecorded(() -> api.post(
                application.at("case-study/1/marks/preview"), Provider.mark("moderator", "assessor.cole", "fail")));

        assertThat(types(preview, "supersedes")).containsExactly("CaseStudyMarked");
    }

    @Test
    void an_extension_shows_the_window_whose_deadline_it_moves() {
        Application application = provider.withWindow();

        Answered preview = unrecorded(() -> api.post(application.at("case-study/1/extension/preview"), """
                {"last_day": "2026-03-23", "reason": "Illness.", "granted_by": "exams.ray", "on": "2026-03-12"}"""));

        assertThat(types(preview, "supersedes")).containsExactly("WindowOpened");
    }

    @Test
    void a_revocation_shows_the_award() {
        Application application = provider.awarded();

        Answered preview = unrecorded(() -> api.post(application.at("credits/revocation/preview"), """
                {"reason": "Not earned.", "decided_by": "lead.moss"}"""));

        assertThat(types(preview, "supersedes")).containsExactly("CreditsAwarded");
        assertThat(preview.json().path("after").toString()).contains("revoked");
    }

    @Test
    void a_body_with_faults_is_invalid() {
        assertThat(api.post(provider.accepted().at("attendance/preview"), "{\"day\": 0}")
                        .inShort())
                .isEqualTo("400 INVALID");
    }

    private Answered unrecorded(Supplier<Answered> question) {
        long before = log.head();
        Answered answer = question.get();
        assertThat(log.head()).isEqualTo(before);
        return answer;
    }

    private static List<String> types(Answered preview, String list) {
        return preview.json()
                .path(list)
                .valueStream()
                .map(it -> it.path("type").asString())
                .toList();
    }
}
