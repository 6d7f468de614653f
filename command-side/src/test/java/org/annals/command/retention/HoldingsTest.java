package org.annals.command.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.annals.command.request.RequestOrigin;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.retention.RetentionApplied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is due follows from the events and the day. */
class HoldingsTest {

    private static final ParticipantId SOMEBODY = new ParticipantId("participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a");
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    private static final Period SIX_YEARS = Period.ofYears(6);
    private static final Personal REASON = new Personal("A claim.");

    private final Holdings holdings = new Holdings();

    @Test
    void somebody_is_due_when_the_period_after_the_last_day_is_over() {
        happened(MAY);
        happened(MAY.minusYears(1));

        assertThat(participants(Period.ZERO, MAY.plusYears(6).minusDays(1)).due())
                .isEmpty();
        assertThat(participants(Period.ZERO, MAY.plusYears(6)).due())
                .containsExactly(new Due(SOMEBODY.value(), MAY.plusYears(6)));
    }

    @Test
    void somebody_is_not_due_before_an_erasure_is_allowed() {
        happened(MAY);

        Period longer = Period.ofDays(366 * 6);

        assertThat(participants(longer, MAY.plusYears(6)).due()).isEmpty();
        assertThat(participants(longer, MAY.plus(longer)).ids()).containsExactly(SOMEBODY.value());
    }

    @Test
    void whoever_is_under_a_legal_hold_is_held_back_until_it_is_lifted() {
        apply("1", new LegalHoldPlaced(SOMEBODY, REASON, "lead.moss", MAY));
        LocalDate on = MAY.plusYears(7);

        assertThat(participants(Period.ZERO, on).due()).isEmpty();
        assertThat(participants(Period.ZERO, on).heldBack()).hasSize(1);

        apply("2", new LegalHoldLifted(SOMEBODY, REASON, "lead.moss", MAY));

        assertThat(participants(Period.ZERO, on).ids()).containsExactly(SOMEBODY.value());
        assertThat(participants(Period.ZERO, on).heldBack()).isEmpty();
    }

    @Test
    void whoever_is_erased_is_not_due_again() {
        happened(MAY);
        apply("2", new ParticipantErased(SOMEBODY, REASON, List.of(), "lead.moss", MAY));

        assertThat(participants(Period.ZERO, MAY.plusYears(9)).due()).isEmpty();
    }

    @Test
    void rows_are_due_the_oldest_first() {
        apply("late", row("b", MAY));
        apply("early", row("a", MAY.minusDays(1)));

        assertThat(rows(MAY.plusDays(29)).ids()).containsExactly("early");
        assertThat(rows(MAY.plusDays(30)).ids()).containsExactly("early", "late");
    }

    @Test
    void a_row_that_names_somebody_under_a_legal_hold_is_held_back() {
        apply("row", row("held", MAY));

        assertThat(rows(MAY.plusDays(30)).due()).isEmpty();
        assertThat(rows(MAY.plusDays(30)).heldBack()).containsExactly(new Due("row", MAY.plusDays(30)));
    }

    @Test
    void a_row_without_content_or_whose_content_went_is_not_due() {
        apply("empty", row(null, MAY));
        apply("with somebody", row("a", MAY));
        apply("by the rule", row("b", MAY));
        apply("3", new ParticipantErased(SOMEBODY, REASON, List.of("with somebody"), "lead.moss", MAY));
        apply("4", new RetentionApplied(Map.of(), List.of(), List.of("by the rule"), List.of(), "lead.moss", MAY));

        assertThat(rows(MAY.plusYears(1)).due()).isEmpty();
    }

    @Test
    void whom_a_retention_has_erased_is_unrecorded_until_it_is_recorded() {
        ParticipantErased erased = new ParticipantErased(SOMEBODY, REASON, List.of(), "lead.moss", MAY);
        holdings.apply("1", erased, RequestOrigin.RETENTION);

        assertThat(holdings.unrecorded()).containsExactly(SOMEBODY);

        holdings.apply(
                "2",
                new RetentionApplied(Map.of(), List.of(SOMEBODY), List.of(), List.of(), "lead.moss", MAY),
                RequestOrigin.API);

        assertThat(holdings.unrecorded()).isEmpty();
    }

    @Test
    void whom_a_letter_has_erased_is_no_business_of_a_retention() {
        holdings.apply("1", new ParticipantErased(SOMEBODY, REASON, List.of(), "lead.moss", MAY), RequestOrigin.API);

        assertThat(holdings.unrecorded()).isEmpty();
    }

    private void happened(LocalDate on) {
        apply("event", new ParticipantResumed(SOMEBODY, on));
    }

    private void apply(String id, Object event) {
        holdings.apply(id, event, RequestOrigin.API);
    }

    private DueOfKind participants(Period atLeast, LocalDate on) {
        return holdings.participants(SIX_YEARS, atLeast, on);
    }

    private DueOfKind rows(LocalDate on) {
        return holdings.unreadRows(Period.ofDays(30), on, text -> text.value().equals("held"));
    }

    private static RowSetAside row(@Nullable String content, LocalDate on) {
        return new RowSetAside(
                new CohortId("cohort-npq-senco-2024-autumn"),
                "import-1",
                "coaching.csv",
                7,
                "minutes: not a number",
                Personal.of(content),
                on);
    }
}
