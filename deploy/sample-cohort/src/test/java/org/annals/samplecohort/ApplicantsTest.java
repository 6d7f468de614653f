package org.annals.samplecohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApplicantsTest {

    private static final Plan PLAN = new Plan(2_000, 1, 2024, Intake.AUTUMN);

    @Test
    void most_applicants_are_accepted() {
        assertThat(applicants().filter(Applicant::accepted).count()).isBetween(1_700L, 1_900L);
    }

    @Test
    void every_reason_to_refuse_an_application_occurs() {
        assertThat(drawn(Applicant::admission)).contains(Admission.values());
    }

    @Test
    void every_mishap_occurs() {
        assertThat(drawn(Applicant::mishap).filter(Objects::nonNull)).contains(Mishap.values());
    }

    @Test
    void every_ending_of_a_case_study_occurs() {
        assertThat(drawn(Applicant::ending)).contains(Ending.values());
    }

    @Test
    void some_withdraw_and_some_defer() {
        assertThat(drawn(Applicant::standing))
                .hasAtLeastOneElementOfType(Standing.Withdraws.class)
                .hasAtLeastOneElementOfType(Standing.Defers.class);
    }

    private static <T> Stream<T> drawn(Function<Applicant, T> what) {
        return applicants().map(what);
    }

    private static Stream<Applicant> applicants() {
        Applicants applicants = new Applicants(PLAN);
        return IntStream.range(0, PLAN.participants()).mapToObj(applicants::number);
    }
}
