package org.annals.kernel.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @Test
    void a_word_of_the_rule_book_is_read() {
        assertThat(Word.read(AttendanceStatus.class, "caught-up")).contains(AttendanceStatus.CAUGHT_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "present", "CAUGHT_UP", "Attended", "attended "})
    void any_other_word_is_not(String text) {
        assertThat(Word.read(AttendanceStatus.class, text)).isEmpty();
    }

    @Test
    void the_words_of_the_register_are_those_of_the_rule_book() {
        assertThat(Word.list(AssessmentStatus.class))
                .isEqualTo("none, window-opened, submitted, marked, failed, passed");
        assertThat(Word.list(TrainingStatus.class)).isEqualTo("active, deferred, withdrawn");
        assertThat(Word.list(AttendanceStatus.class)).isEqualTo("attended, caught-up, absent");
    }
}
