package org.annals.query.creditregister;

import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.corrected;
import static org.annals.query.fixture.Events.missed;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.refused;
import static org.annals.query.fixture.Events.registered;
import static org.annals.query.fixture.Events.rejected;
import static org.annals.query.fixture.Events.trn;
import static org.annals.query.fixture.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Journeys;
import org.junit.jupiter.api.Test;

class CreditRegisterTest {

    private static final CreditRegister REGISTER = new CreditRegister(QualificationFiles.onClassPath());

    @Test
    void somebody_who_is_only_registered_has_no_row() {
        assertThat(rows(registered(1))).isEmpty();
    }

    @Test
    void somebody_who_was_rejected_has_no_row() {
        assertThat(rows(registered(1), rejected(1))).isEmpty();
    }

    @Test
    void a_refusal_before_an_acceptance_makes_no_row() {
        assertThat(rows(refused(1, RefusalCode.NOT_ACCEPTED))).isEmpty();
    }

    @Test
    void an_accepted_participant_has_not_started() {
        CreditRegisterRow row = row(registered(1), accepted(1));

        assertThat(row.trn()).isEqualTo(trn(1));
        assertThat(row.creditStatus()).isEqualTo(CreditStatus.NOT_STARTED);
        assertThat(row.assessment()).isEqualTo(AssessmentStatus.NONE);
        assertThat(row.trainingStatus()).isEqualTo(TrainingStatus.ACTIVE);
        assertThat(row.percentage()).isEqualTo("0.0");
    }

    @Test
    void statutory_need_shows_with_its_deadline() {
        CreditRegisterRow row = row(registered(1), accepted(1));

        assertThat(row.statutoryNeed()).isTrue();
        assertThat(row.statutoryDeadline()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void elements_stand_in_alphabetical_order() {
        CreditRegisterRow row = row(registered(1), accepted(1), attended(1, 3), attended(1, 1));

        assertThat(row.elements()).containsExactly("face-to-face/1", "face-to-face/3");
    }

    @Test
    void a_correction_takes_an_element_away() {
        CreditRegisterRow row =
                row(registered(1), accepted(1), attended(1, 2), corrected(1, 2, AttendanceStatus.ABSENT, "event-2"));

        assertThat(row.elements()).isEmpty();
        assertThat(row.creditStatus()).isEqualTo(CreditStatus.NOT_STARTED);
    }

    @Test
    void absence_engages_nobody() {
        assertThat(row(registered(1), accepted(1), missed(1, 1)).engaged()).isZero();
    }

    @Test
    void an_award_shows_its_credits_and_its_date() {
        CreditRegisterRow row = row(wayAnd());

        assertThat(row.creditStatus()).isEqualTo(CreditStatus.AWARDED);
        assertThat(row.credits()).isEqualTo(60);
        assertThat(row.awardedOn()).isEqualTo(CaseStudies.OPENS.plusWeeks(6));
    }

    @Test
    void credits_under_review_are_still_held() {
        CreditRegisterRow row = row(wayAnd(new CreditsPutUnderReview(participant(1), "event-9", START)));

        assertThat(row.creditStatus()).isEqualTo(CreditStatus.UNDER_REVIEW);
        assertThat(row.credits()).isEqualTo(60);
        assertThat(row.awardedOn()).isNotNull();
    }

    @Test
    void revoked_credits_are_gone_with_their_date() {
        CreditRegisterRow row =
                row(wayAnd(new CreditsRevoked(participant(1), new Personal("Not their own work"), "the board", START)));

        assertThat(row.creditStatus()).isEqualTo(CreditStatus.REVOKED);
        assertThat(row.credits()).isZero();
        assertThat(row.awardedOn()).isNull();
    }

    @Test
    void a_withdrawal_before_an_award_shows_in_both_statuses() {
        CreditRegisterRow row = row(registered(1), accepted(1), withdrawn(1, START));

        assertThat(row.creditStatus()).isEqualTo(CreditStatus.WITHDRAWN);
        assertThat(row.trainingStatus()).isEqualTo(TrainingStatus.WITHDRAWN);
    }

    @Test
    void an_erasure_takes_the_trn_out_and_leaves_the_figures() {
        CreditRegisterRow before = row(wayAnd());
        CreditRegisterRow row = row(
                wayAnd(new ParticipantErased(participant(1), new Personal("a letter"), List.of(), "lead.moss", START)));

        assertThat(row.trn()).isEqualTo("[erased]");
        assertThat(row).usingRecursiveComparison().ignoringFields("trn").isEqualTo(before);
    }

    private static DomainEvent[] wayAnd(DomainEvent... more) {
        List<DomainEvent> all = new ArrayList<>(Journeys.way(1));
        all.addAll(List.of(more));
        return all.toArray(DomainEvent[]::new);
    }

    private static List<RegisterEntry> rows(DomainEvent... events) {
        return Folded.of(REGISTER, events).rows();
    }

    private static CreditRegisterRow row(DomainEvent... events) {
        return rows(events).getFirst().line();
    }
}
