package org.annals.command.request;

import static org.annals.kernel.refusal.RefusalCode.LATE;
import static org.annals.kernel.refusal.RefusalCode.TOO_EARLY;
import static org.annals.kernel.refusal.RefusalCode.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void the_first_broken_rule_is_the_answer() {
        assertThat(Rules.check()
                        .forbid(TOO_EARLY, () -> false)
                        .forbid(LATE, () -> true)
                        .forbid(TOO_LONG, () -> true)
                        .firstBroken())
                .contains(LATE);
    }

    @Test
    void without_a_broken_rule_there_is_no_answer() {
        assertThat(Rules.check().forbid(LATE, () -> false).firstBroken()).isEmpty();
    }

    @Test
    void rules_after_a_broken_one_are_not_asked() {
        assertThat(Rules.check()
                        .forbid(LATE, () -> true)
                        .forbid(TOO_LONG, () -> {
                            throw new AssertionError("asked");
                        })
                        .then(() -> {
                            throw new AssertionError("asked");
                        })
                        .firstBroken())
                .contains(LATE);
    }

    @Test
    void other_rules_can_stand_in_between() {
        assertThat(Rules.check()
                        .then(() -> Optional.of(TOO_EARLY))
                        .forbid(LATE, () -> true)
                        .firstBroken())
                .contains(TOO_EARLY);
    }
}
