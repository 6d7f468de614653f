package org.annals.kernel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Canvas assignment can stand for. */
class SubmittedWorkTest {

    private static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"induction", "practice/1", "practice/4", "formative/2", "content/2.3"})
    void it_is_read_and_written_in_the_same_words(String text) {
        assertThat(SubmittedWork.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "practice",
                "practice/",
                "practice/one",
                "practice/1/2",
                "formative/-1",
                "content/",
                "Induction",
                "coaching/1"
            })
    void anything_else_cannot_be_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SubmittedWork.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"induction", "practice/1", "practice/4", "formative/4", "content/1.1", "content/4.2"})
    void it_is_part_of_the_course(String text) {
        assertThat(SubmittedWork.read(text).isPartOf(NPQ_SENCO)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice/0", "practice/5", "formative/5", "content/1.3", "content/5.1"})
    void it_is_not_part_of_the_course(String text) {
        assertThat(SubmittedWork.read(text).isPartOf(NPQ_SENCO)).isFalse();
    }
}
