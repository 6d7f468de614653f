package org.annals.kernel.credit;

import static org.annals.kernel.credit.Awards.after;
import static org.annals.kernel.credit.Awards.awarded;
import static org.annals.kernel.credit.Awards.passVoided;
import static org.annals.kernel.credit.Awards.passed;
import static org.annals.kernel.credit.Awards.putUnderReview;
import static org.annals.kernel.credit.Awards.revoked;
import static org.annals.kernel.credit.Awards.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.credit.Credits.Standing;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    void an_award_stands_with_its_receipt_and_the_event_that_made_it() {
        Credits credits = after(passed(1), awarded());

        assertThat(credits.award().standing()).isEqualTo(Standing.STANDS);
        assertThat(credits.award().credits()).isEqualTo(60);
        assertThat(credits.award().receipt()).isEqualTo(Awards.RECEIPT);
        assertThat(credits.award().event()).isEqualTo("e2");
    }

    @Test
    void a_pass_names_the_events_behind_it() {
        assertThat(after(passed(2)).pass().orElseThrow().outcome()).isEqualTo("o2");
        assertThat(after(passed(2)).pass().orElseThrow().event()).isEqualTo("e1");
    }

    @Test
    void a_voided_pass_is_gone() {
        assertThat(after(passed(1), passVoided(1)).pass()).isEmpty();
    }

    @Test
    void a_pass_of_another_attempt_outlasts_a_voided_one() {
        assertThat(after(passed(2), passed(1), passVoided(1))
                        .pass()
                        .orElseThrow()
                        .attempt())
                .isEqualTo(2);
    }

    @Test
    void under_review_the_credits_are_still_held() {
        Credits credits = after(passed(1), awarded(), putUnderReview());

        assertThat(credits.isUnderReview()).isTrue();
        assertThat(credits.held()).isPresent();
    }

    @Test
    void credits_that_were_upheld_stand_as_before() {
        Credits credits = after(passed(1), awarded(), putUnderReview(), upheld());

        assertThat(credits.isUnderReview()).isFalse();
        assertThat(credits.award()).isEqualTo(after(passed(1), awarded()).award());
    }

    @Test
    void revoked_credits_are_no_longer_held() {
        assertThat(after(passed(1), awarded(), putUnderReview(), revoked()).held())
                .isEmpty();
    }

    @Test
    void without_an_award_there_is_nothing_to_hold() {
        assertThat(after(passed(1)).held()).isEmpty();
    }
}
