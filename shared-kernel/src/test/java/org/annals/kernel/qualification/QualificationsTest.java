package org.annals.kernel.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule book 1: a cohort pins the version that it started with, for ever. */
class QualificationsTest {

    private final QualificationSpecification first = version("2024");
    private final QualificationSpecification second = version("2025");
    private final Qualifications qualifications = new Qualifications(List.of(second, first));

    @Test
    void a_new_cohort_gets_the_newest_version() {
        assertThat(qualifications.newest("npq-senco")).contains(second);
    }

    @Test
    void an_older_cohort_keeps_the_version_that_it_has_pinned() {
        assertThat(qualifications.pinned(new QualificationVersion("npq-senco", "2024")))
                .isEqualTo(first);
    }

    @Test
    void an_unknown_code_has_no_version() {
        assertThat(qualifications.newest("npq-other")).isEmpty();
    }

    @Test
    void a_pinned_version_whose_file_is_gone_is_said_by_name() {
        assertThatIllegalStateException()
                .isThrownBy(() -> qualifications.pinned(new QualificationVersion("npq-senco", "2019")))
                .withMessageContaining("npq-senco")
                .withMessageContaining("2019");
    }

    private static QualificationSpecification version(String version) {
        String text = SpecificationTexts.npqSenco().replace("version: \"2024\"", "version: \"" + version + "\"");
        return QualificationFiles.read(version + ".yaml", text);
    }
}
