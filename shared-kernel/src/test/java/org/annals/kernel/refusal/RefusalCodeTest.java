package org.annals.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalCodeTest {

    /** The codes that reports and answers show; whoever reads them depends on their spelling. */
    private static final List<String> PUBLISHED = List.of(
            "NO_DFE_APPLICATION",
            "ALREADY_ACCEPTED",
            "NO_HEADTEACHER_DECLARATION",
            "TOO_LITTLE_TEACHING_EXPERIENCE",
            "NO_OPPORTUNITY_TO_APPLY",
            "NOT_ELIGIBLE_FOR_FUNDING",
            "NO_FUNDED_PLACE_LEFT",
            "GROUP_FULL",
            "NOT_ACCEPTED",
            "WITHDRAWN",
            "DEFERRED",
            "CORRECTION_NEEDS_REASON",
            "SESSION_CONFLICT",
            "WINDOW_ALREADY_OPENED",
            "TOO_MANY_ATTEMPTS",
            "ATTEMPT_NOT_FINISHED",
            "NO_WINDOW",
            "TOO_EARLY",
            "LATE",
            "ALREADY_SUBMITTED",
            "TOO_SHORT",
            "TOO_LONG",
            "NOTHING_SUBMITTED",
            "OUTCOME_CONFIRMED",
            "COACH_MAY_NOT_ASSESS",
            "NOT_MARKED",
            "SAME_PERSON",
            "ALREADY_MARKED",
            "ALREADY_DEFERRED",
            "ALREADY_ACTIVE");

    @Test
    void every_published_code_is_spelt_as_published() {
        assertThat(Arrays.stream(RefusalCode.values()).map(Enum::name)).containsAll(PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_code_says_in_a_sentence_what_it_means(RefusalCode code) {
        assertThat(code.sentence()).matches("[A-Z].+\\.");
    }
}
