package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.RequestOrigin.Row;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Forbidden;
import org.annals.kernel.access.Permission;
import org.annals.kernel.access.Role;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked without a role that allows it is not even looked at. */
class AuthorityTest {

    private final Office office = Office.open();
    private final Life kim = Life.of(1);

    @BeforeEach
    void accepted() {
        office.ask(CohortPlans.roomy());
        office.ask(kim.registration());
        office.ask(kim.acceptance());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whose_role_does_not_allow_it_is_told_what_is_wanting() {
        forbidden(kim.ldrReview(), Origins.by("assessor.fox", Role.ASSESSOR), Permission.RECORD_LDR_REVIEWS);
    }

    @Test
    void nothing_is_recorded_of_what_was_not_allowed() {
        int before = office.log().size();

        forbidden(kim.ldrReview(), Origins.by("nobody"), Permission.RECORD_LDR_REVIEWS);

        assertThat(office.log()).hasSize(before);
    }

    @Test
    void whose_role_allows_it_is_answered() {
        assertThat(office.ask(reviewBy("coach.ray"), Origins.by("coach.ray", Role.COACH))
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void nobody_says_that_somebody_else_did_it() {
        forbidden(reviewBy("coach.day"), Origins.by("coach.ray", Role.COACH), Permission.ACT_FOR_OTHERS);
    }

    @Test
    void what_was_done_for_somebody_else_says_so() {
        office.ask(reviewBy("coach.day"));

        assertThat(office.log().getLast().getMetaData())
                .containsEntry(EventMetadata.ACTOR, "admin")
                .containsEntry(EventMetadata.ON_BEHALF_OF, "coach.day");
    }

    @Test
    void what_one_did_oneself_names_nobody_else() {
        office.ask(reviewBy("coach.ray"), Origins.by("coach.ray", Role.COACH));

        assertThat(office.log().getLast().getMetaData())
                .containsEntry(EventMetadata.ACTOR, "coach.ray")
                .doesNotContainKey(EventMetadata.ON_BEHALF_OF);
    }

    @Test
    void who_has_coached_a_participant_cannot_mark_under_any_name() {
        RequestOrigin ray = Origins.by("coach.ray", Role.COACH, Role.ASSESSOR);
        office.ask(
                new RecordCoaching(
                        id(), "S1", CoachingType.ONE_TO_ONE, null, 60, "coach.ray", LocalDate.parse("2025-01-09")),
                ray);
        kim.markedCaseStudy(Result.PASS).stream().limit(2).forEach(office::ask);

        assertThat(office.ask(kim.mark(1, MarkingRole.MARKER, "coach.ray", Result.PASS), ray)
                        .code())
                .isEqualTo(RefusalCode.COACH_MAY_NOT_ASSESS);
        forbidden(kim.mark(1, MarkingRole.MARKER, "assessor.fox", Result.PASS), ray, Permission.ACT_FOR_OTHERS);
    }

    @Test
    void a_marker_cannot_confirm_the_own_mark_under_any_name() {
        RequestOrigin fox = Origins.by("moderator.fox", Role.ASSESSOR, Role.MODERATOR);
        kim.markedCaseStudy(Result.PASS).stream().limit(2).forEach(office::ask);
        office.ask(kim.mark(1, MarkingRole.MARKER, "moderator.fox", Result.PASS), fox);

        assertThat(office.ask(kim.confirmation(1, "moderator.fox"), fox).code()).isEqualTo(RefusalCode.SAME_PERSON);
        forbidden(kim.confirmation(1, "lead.moss"), fox, Permission.ACT_FOR_OTHERS);
    }

    @Test
    void an_answer_is_not_repeated_to_whom_it_was_not_given() {
        office.ask(kim.ldrReview(), Origins.withKey("K1"));
        RequestOrigin other = new RequestOrigin(
                new Caller("nobody", Set.of()), "api", "request-2", "K1", "fingerprint-of-K1", null, null, null);

        forbidden(kim.ldrReview(), other, Permission.RECORD_LDR_REVIEWS);
    }

    @Test
    void a_row_wants_the_permission_to_import_and_no_other() {
        assertThat(office.ask(kim.ldrReview(), row(Role.PROGRAMME_STAFF)).outcome())
                .isEqualTo(Outcome.APPLIED);
        forbidden(kim.ldrReview(), row(Role.COACH), Permission.IMPORT_COHORTS);
    }

    @Test
    void a_marker_may_not_moderate() {
        List<Request> marked = kim.markedCaseStudy(Result.PASS);
        Request moderation = kim.mark(1, MarkingRole.MODERATOR, "moderator.day", Result.FAIL);
        marked.forEach(office::ask);

        forbidden(moderation, Origins.by("assessor.fox", Role.ASSESSOR), Permission.MODERATE_CASE_STUDIES);
        assertThat(office.ask(moderation, Origins.by("moderator.day", Role.MODERATOR))
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void of_its_own_accord_annals_does_nothing_but_record_missed_windows() {
        forbidden(kim.ldrReview(), RequestOrigin.system("round-1"), Permission.RECORD_LDR_REVIEWS);
        Instant now = Instant.parse("2026-05-01T00:00:00Z");
        office.ask(
                new RecordMissedWindow(id(), 1, now, LocalDate.parse("2026-05-01")), RequestOrigin.system("round-1"));
    }

    @Test
    void who_is_not_known_may_nothing() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Authority.check(kim.ldrReview(), MetaData.emptyInstance()));
    }

    private Request reviewBy(String reviewer) {
        return new RecordLdrReview(id(), reviewer, LocalDate.parse("2026-02-18"));
    }

    private ParticipantId id() {
        return new ParticipantId(kim.participant());
    }

    private static RequestOrigin row(Role role) {
        Row where = new Row("ldr-reviews.csv", 2, "reviewer.osei", "2025-02-06T16:36:00Z");
        Caller importer = new Caller("somebody", Set.of(role));
        return new RequestOrigin(importer, RequestOrigin.IMPORT, "import-1", "row-2", null, null, null, where);
    }

    private void forbidden(Request request, RequestOrigin origin, Permission wanting) {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.ask(request, origin))
                .satisfies(e -> assertThat(e.wanting()).isEqualTo(wanting));
    }
}
