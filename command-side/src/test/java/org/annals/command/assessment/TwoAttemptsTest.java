package org.annals.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.command.request.CohortPlans;
import org.annals.command.request.Life;
import org.annals.command.request.Office;
import org.annals.command.request.Request;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case study across attempts and across the participant's coming and going. */
class TwoAttemptsTest {

    private final Office office = Office.open();
    private final Life kim = Life.of(1);

    @BeforeEach
    void engaged() {
        ask(List.of(CohortPlans.roomy(), kim.registration(), kim.acceptance()));
        ask(kim.engagement());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_pass_in_the_second_attempt_awards_the_credits() {
        ask(kim.caseStudy(Result.FAIL));
        ask(secondAttempt());

        assertThat(award().receipt().passedAttempt()).isEqualTo(2);
    }

    @Test
    void who_assessed_the_first_attempt_may_assess_the_second_in_another_role() {
        ask(kim.caseStudy(Result.FAIL));
        ask(List.of(
                kim.window(2, LocalDate.of(2026, 5, 4)),
                kim.submission(2, Instant.parse("2026-05-06T10:00:00Z")),
                kim.mark(2, MarkingRole.MARKER, "lead.moss", Result.PASS)));

        assertThat(office.ask(kim.confirmation(2, "assessor.bell")).code()).isNull();
    }

    @Test
    void a_coach_stays_a_coach_in_every_attempt() {
        ask(kim.caseStudy(Result.FAIL));
        ask(List.of(kim.window(2, LocalDate.of(2026, 5, 4)), kim.submission(2, Instant.parse("2026-05-06T10:00:00Z"))));

        assertThat(office.ask(kim.mark(2, MarkingRole.MARKER, "coach.cohen", Result.PASS))
                        .code())
                .isEqualTo(RefusalCode.COACH_MAY_NOT_ASSESS);
    }

    @Test
    void a_pass_confirmed_after_a_withdrawal_is_kept_but_awards_nothing() {
        ask(kim.markedCaseStudy(Result.PASS));
        ask(List.of(withdrawal(), kim.confirmation(1, "lead.moss")));

        assertThat(office.eventsOf(kim.participant())).last().isInstanceOf(CaseStudyPassed.class);
    }

    @Test
    void resuming_then_awards_it() {
        ask(kim.markedCaseStudy(Result.PASS));
        ask(List.of(
                withdrawal(),
                kim.confirmation(1, "lead.moss"),
                new ResumeParticipant(kim.id(), LocalDate.of(2026, 9, 1))));

        assertThat(office.eventsOf(kim.participant()))
                .element(office.eventsOf(kim.participant()).size() - 2)
                .isInstanceOf(ParticipantResumed.class);
        assertThat(award().on()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_first_attempt_that_is_marked_anew_and_passed_does_not_award_twice() {
        ask(kim.caseStudy(Result.FAIL));
        ask(secondAttempt());
        ask(List.of(
                kim.voiding(1),
                kim.mark(1, MarkingRole.MARKER, "assessor.bell", Result.PASS),
                kim.confirmation(1, "lead.moss")));

        assertThat(office.eventsOf(kim.participant()))
                .filteredOn(CreditsAwarded.class::isInstance)
                .hasSize(1);
    }

    private List<Request> secondAttempt() {
        return List.of(
                kim.window(2, LocalDate.of(2026, 5, 4)),
                kim.submission(2, Instant.parse("2026-05-06T10:00:00Z")),
                kim.mark(2, MarkingRole.MARKER, "assessor.cole", Result.PASS),
                kim.confirmation(2, "lead.moss"));
    }

    private Request withdrawal() {
        return new WithdrawParticipant(kim.id(), WithdrawReason.OTHER, LocalDate.of(2026, 4, 1));
    }

    private CreditsAwarded award() {
        return (CreditsAwarded) office.latest(CreditsAwarded.class).getPayload();
    }

    private void ask(List<Request> requests) {
        requests.forEach(request ->
                assertThat(office.ask(request).code()).as(request.what()).isNull());
    }
}
