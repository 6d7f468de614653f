package org.annals.command.request;

import static org.annals.command.request.Origins.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.request.Answer.Outcome;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same idempotency key again gets the same answer and makes no second event, whatever has happened since. */
class KeysTest {

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
    void what_was_applied_is_answered_again_and_not_applied_again() {
        sameAgain(kim.ldrReview(), Outcome.APPLIED);
    }

    @Test
    void what_changed_nothing_changes_nothing_again() {
        office.ask(kim.ldrReview());

        sameAgain(kim.ldrReview(), Outcome.UNCHANGED);
    }

    @Test
    void what_was_refused_is_refused_again() {
        sameAgain(kim.confirmation(1, "lead.moss"), Outcome.REFUSED);
    }

    @Test
    void what_was_refused_is_refused_again_though_it_would_be_allowed_by_now() {
        Request tooEarly = kim.submission(1, Instant.parse("2026-03-15T14:29:11Z"));
        Answer refused = office.ask(tooEarly, withKey("K1"));
        office.ask(kim.window(1, LocalDate.of(2026, 3, 9)));

        assertThat(office.ask(tooEarly, withKey("K1"))).isEqualTo(repeated(refused));
        assertThat(office.ask(tooEarly, withKey("K2")).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_report_that_changed_nothing_changes_nothing_though_it_would_be_a_correction_by_now() {
        office.ask(kim.attendance(2, AttendanceStatus.ATTENDED));
        Answer unchanged = office.ask(kim.attendance(2, AttendanceStatus.ATTENDED), withKey("K1"));
        office.ask(kim.attendance(2, AttendanceStatus.ABSENT));

        assertThat(office.ask(kim.attendance(2, AttendanceStatus.ATTENDED), withKey("K1")))
                .isEqualTo(repeated(unchanged));
    }

    @Test
    void the_same_plan_of_a_cohort_changes_nothing_though_the_plan_is_another_by_now() {
        Answer unchanged = office.ask(CohortPlans.roomy(), withKey("K1"));
        office.ask(CohortPlans.of(1, 1, 1));
        int before = office.log().size();

        assertThat(office.ask(CohortPlans.roomy(), withKey("K1"))).isEqualTo(repeated(unchanged));
        assertThat(office.log()).hasSize(before);
    }

    @Test
    void an_answer_that_covers_several_events_is_the_same_again() {
        kim.engagement().forEach(office::ask);
        kim.markedCaseStudy(Result.PASS).forEach(office::ask);

        sameAgain(kim.confirmation(1, "lead.moss"), Outcome.APPLIED);
    }

    @Test
    void a_key_that_took_a_place_in_a_cohort_is_still_free_for_the_cohort_itself() {
        Life lee = Life.of(2);
        office.ask(lee.registration());
        office.ask(lee.acceptance(), withKey("K1"));

        assertThat(office.ask(CohortPlans.of(7, 7, 7), withKey("K1", "another")).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void another_request_under_the_same_key_is_an_error() {
        office.ask(kim.ldrReview(), withKey("K1", "one"));
        int before = office.log().size();

        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> office.ask(kim.coaching("S9", CoachingType.GROUP, 60), withKey("K1", "other")));
        assertThat(office.log()).hasSize(before);
    }

    @Test
    void another_request_under_the_key_of_a_refused_one_is_an_error_too() {
        office.ask(kim.confirmation(1, "lead.moss"), withKey("K1", "one"));

        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> office.ask(kim.confirmation(1, "lead.other"), withKey("K1", "other")));
    }

    @Test
    void an_invalid_request_uses_no_key_up() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> office.ask(kim.work("practice/9", "9A"), withKey("K1", "wrong")));

        assertThat(office.ask(kim.work("practice/1", "1A"), withKey("K1", "right"))
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void without_a_key_every_refusal_is_recorded() {
        office.ask(kim.confirmation(1, "lead.moss"));
        office.ask(kim.confirmation(1, "lead.moss"));

        assertThat(office.eventsOf(kim.assessment()))
                .hasSize(2)
                .allMatch(AssessmentEvent.RequestRefused.class::isInstance);
    }

    @Test
    void a_repetition_is_noted_only_if_it_has_a_key() {
        int before = office.log().size();
        office.ask(kim.registration());
        office.ask(CohortPlans.roomy());
        assertThat(office.log()).hasSize(before);

        office.ask(kim.registration(), withKey("K1"));
        office.ask(CohortPlans.roomy(), withKey("K2"));
        assertThat(office.eventsOf(kim.participant())).last().isInstanceOf(ParticipantEvent.RepetitionNoted.class);
        assertThat(office.eventsOf(CohortPlans.AUTUMN.value())).last().isInstanceOf(CohortEvent.RepetitionNoted.class);
    }

    @Test
    void two_acceptances_under_two_keys_are_two_requests() {
        assertThat(office.ask(kim.acceptance(), withKey("K1")).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(office.eventsOf(kim.participant()))
                .filteredOn(ApplicationAccepted.class::isInstance)
                .hasSize(1);
    }

    private void sameAgain(Request request, Outcome outcome) {
        Answer first = office.ask(request, withKey("K1"));
        int before = office.log().size();

        Answer again = office.ask(request, withKey("K1"));

        assertThat(first.outcome()).isEqualTo(outcome);
        assertThat(again).isEqualTo(repeated(first));
        assertThat(office.log()).hasSize(before);
    }

    private static Answer repeated(Answer first) {
        return new Answer(first.outcome(), first.code(), first.message(), first.aggregate(), first.version(), true);
    }
}
