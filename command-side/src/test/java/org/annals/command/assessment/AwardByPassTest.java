package org.annals.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.CohortPlans;
import org.annals.command.request.Life;
import org.annals.command.request.Office;
import org.annals.command.request.Request;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule book 4: the pass comes from the assessment, the award is the participant's, and one answer covers both. */
class AwardByPassTest {

    private final Office office = Office.open();
    private final Life kim = Life.of(1);

    @BeforeEach
    void accepted() {
        ask(List.of(CohortPlans.roomy(), kim.registration(), kim.acceptance()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_pass_confirmed_after_engagement_is_met_awards_the_credits() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));

        assertThat(office.eventsOf(kim.participant())).last().isInstanceOf(CreditsAwarded.class);
    }

    @Test
    void the_award_bears_the_date_of_the_later_of_the_two() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));

        // the pass was confirmed on 9 April, the pair was completed by it
        assertThat(latest(CreditsAwarded.class).on()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void the_pass_names_the_outcome_behind_it() {
        ask(kim.caseStudy(Result.PASS));

        assertThat(latest(CaseStudyPassed.class).outcome())
                .isEqualTo(office.latest(OutcomeConfirmed.class).getIdentifier());
    }

    @Test
    void a_confirmed_fail_awards_nothing() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.FAIL));

        assertThat(office.eventsOf(kim.participant()))
                .noneMatch(CaseStudyPassed.class::isInstance)
                .noneMatch(CreditsAwarded.class::isInstance);
    }

    @Test
    void the_receipt_names_every_event_that_the_award_rests_on() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));

        AwardReceipt receipt = latest(CreditsAwarded.class).receipt();
        assertThat(receipt.elements()).hasSize(25);
        assertThat(receipt.elements().get("ldr-review"))
                .containsExactly(office.latest(LdrReviewHeld.class).getIdentifier());
        assertThat(receipt.elements().values().stream().flatMap(List::stream))
                .allSatisfy(id -> assertThat(idsOf(kim.participant())).contains(id));
        assertThat(receipt.passedAttempt()).isEqualTo(1);
        assertThat(receipt.pass())
                .containsExactly(
                        office.latest(OutcomeConfirmed.class).getIdentifier(),
                        office.latest(CaseStudyPassed.class).getIdentifier());
    }

    @Test
    void a_voided_pass_puts_the_award_under_review_on_the_day_of_recording() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));

        ask(List.of(kim.voiding(1)));

        assertThat(latest(CaseStudyPassVoided.class).voiding())
                .isEqualTo(office.latest(OutcomeVoided.class).getIdentifier());
        assertThat(latest(CreditsPutUnderReview.class).cause())
                .isEqualTo(office.latest(CaseStudyPassVoided.class).getIdentifier());
        assertThat(latest(CreditsPutUnderReview.class).on()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void a_pass_that_is_confirmed_anew_does_not_end_the_review() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));
        ask(List.of(
                kim.voiding(1),
                kim.mark(1, MarkingRole.MARKER, "assessor.cole", Result.PASS),
                kim.confirmation(1, "lead.moss")));

        assertThat(office.eventsOf(kim.participant()))
                .filteredOn(CreditsAwarded.class::isInstance)
                .hasSize(1);
        assertThat(office.eventsOf(kim.participant())).last().isInstanceOf(CaseStudyPassed.class);
    }

    @Test
    void a_correction_names_the_entry_that_it_corrects() {
        ask(List.of(
                kim.attendance(2, AttendanceStatus.ATTENDED),
                kim.attendance(2, AttendanceStatus.ABSENT),
                kim.attendance(2, AttendanceStatus.CAUGHT_UP)));

        List<DomainEventMessage<?>> log = office.logOf(kim.participant());
        List<DomainEventMessage<?>> entries = log.subList(log.size() - 3, log.size());
        assertThat(entries.getFirst().getPayload()).isInstanceOf(AttendanceRecorded.class);
        assertThat(((AttendanceCorrected) entries.get(1).getPayload()).corrects())
                .isEqualTo(entries.get(0).getIdentifier());
        assertThat(((AttendanceCorrected) entries.get(2).getPayload()).corrects())
                .isEqualTo(entries.get(1).getIdentifier());
    }

    @Test
    void a_correction_that_takes_an_award_away_is_named_by_the_review() {
        ask(kim.engagement());
        ask(kim.caseStudy(Result.PASS));
        ask(List.of(kim.attendance(2, AttendanceStatus.ABSENT)));

        assertThat(latest(CreditsPutUnderReview.class).cause())
                .isEqualTo(office.latest(AttendanceCorrected.class).getIdentifier());
    }

    @Test
    void a_receipt_rests_on_the_correction_and_not_on_what_was_corrected() {
        ask(kim.engagement());
        ask(List.of(kim.attendance(2, AttendanceStatus.CAUGHT_UP)));
        ask(kim.caseStudy(Result.PASS));

        assertThat(latest(CreditsAwarded.class).receipt().elements().get("face-to-face/2"))
                .containsExactly(office.latest(AttendanceCorrected.class).getIdentifier());
    }

    private void ask(List<Request> requests) {
        requests.forEach(request ->
                assertThat(office.ask(request).outcome()).as(request.what()).isEqualTo(Outcome.APPLIED));
    }

    private <E extends DomainEvent> E latest(Class<E> type) {
        return type.cast(office.latest(type).getPayload());
    }

    private List<String> idsOf(String aggregate) {
        return office.logOf(aggregate).stream()
                .map(DomainEventMessage::getIdentifier)
                .toList();
    }
}
