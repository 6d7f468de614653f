package org.annals.kernel.receipt;

import static org.annals.kernel.receipt.Happened.NPQ_SENCO;
import static org.annals.kernel.receipt.Happened.accepted;
import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.receipt.AwardCheck.Difference;
import org.junit.jupiter.api.Test;

/** An award as it is stored against the award as the rules give it. */
class AwardCheckTest {

    @Test
    void an_award_that_the_rules_give_is_the_same() {
        AwardCheck check = AwardCheck.of(engagedInAllBut(2).pass().file(), NPQ_SENCO);

        assertThat(check.event()).isEqualTo("CreditsAwarded");
        assertThat(check.same()).isTrue();
    }

    @Test
    void without_an_award_that_is_due_there_is_nothing_to_differ() {
        assertThat(AwardCheck.of(accepted().file(), NPQ_SENCO)).isEqualTo(new AwardCheck(null, List.of()));
    }

    @Test
    void each_difference_is_named() {
        CaseFile tampered = changed(it -> new AwardReceipt(
                it.qualification(),
                it.rule(),
                27,
                it.total(),
                it.thresholdPercent(),
                it.elements(),
                it.passedAttempt(),
                List.of("outcome")));

        assertThat(AwardCheck.of(tampered, NPQ_SENCO).differences())
                .containsExactly(
                        new Difference("engaged", "27", "25"), new Difference("pass", "[outcome]", "[outcome, pass]"));
    }

    @Test
    void an_award_that_the_rules_do_not_give_is_named() {
        CaseFile file = engagedInAllBut(2).pass().file();
        CaseFile tampered = new CaseFile(
                file.participant().stream()
                        .filter(it -> !it.id().startsWith("practice-1"))
                        .toList(),
                file.assessment());

        assertThat(AwardCheck.of(tampered, NPQ_SENCO).differences())
                .containsExactly(new Difference("award", "60 credits on 2026-04-06", "none"));
    }

    @Test
    void an_award_that_is_due_and_missing_is_named() {
        CaseFile file = engagedInAllBut(2).pass().file();
        CaseFile tampered = new CaseFile(
                file.participant().stream()
                        .filter(it -> !(it.event() instanceof CreditsAwarded))
                        .toList(),
                file.assessment());

        assertThat(AwardCheck.of(tampered, NPQ_SENCO).differences())
                .containsExactly(new Difference("award", "none", "60 credits on 2026-04-06"));
    }

    private static CaseFile changed(UnaryOperator<AwardReceipt> change) {
        CaseFile file = engagedInAllBut(2).pass().file();
        List<Recorded<ParticipantEvent>> events = new ArrayList<>();
        file.participant()
                .forEach(it -> events.add(
                        it.event() instanceof CreditsAwarded award
                                ? new Recorded<>(
                                        it.id(),
                                        new CreditsAwarded(
                                                award.participant(),
                                                award.credits(),
                                                change.apply(award.receipt()),
                                                award.on()))
                                : it));
        return new CaseFile(events, file.assessment());
    }
}
