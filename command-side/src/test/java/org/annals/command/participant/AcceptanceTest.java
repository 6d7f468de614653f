package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Past.registeredFor;
import static org.annals.command.participant.Past.registeredWithoutFunding;
import static org.annals.command.participant.Past.unknown;
import static org.annals.command.participant.Robin.ACCEPTED_ON;
import static org.annals.command.participant.Robin.APPLICATION;
import static org.annals.command.participant.Robin.COHORT;
import static org.annals.command.participant.Robin.DECLARATION;
import static org.annals.command.participant.Robin.NPQ_2024;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.accepting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RejectApplication;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule book 5: registration and the provider's own application, entry requirements, one live record. */
class AcceptanceTest {

    private static final String ANOTHER = "290e627c-35a0-4c05-a1e4-06ff223f2f18";

    @Test
    void an_accepted_application_pins_the_cohort_s_specification_and_the_statutory_deadline() {
        registered()
                .when(accepting())
                .happened(new ApplicationAccepted(
                        ROBIN,
                        APPLICATION,
                        COHORT,
                        NPQ_2024,
                        "bristol",
                        true,
                        BigDecimal.TWO,
                        DECLARATION,
                        false,
                        LocalDate.of(2026, 9, 1),
                        ACCEPTED_ON));
    }

    @Test
    void without_a_registration_it_is_refused() {
        unknown().when(accepting()).refusedWith(RefusalCode.NO_DFE_APPLICATION);
    }

    @Test
    void a_registration_under_another_id_does_not_do() {
        registered().when(accepting(ANOTHER, DECLARATION, "2", true, true)).refusedWith(RefusalCode.NO_DFE_APPLICATION);
    }

    @Test
    void a_second_acceptance_is_refused() {
        accepted().when(accepting()).refusedWith(RefusalCode.ALREADY_ACCEPTED);
    }

    @Test
    void it_needs_a_headteacher_declaration() {
        registered()
                .when(accepting(APPLICATION, null, "2", true, true))
                .refusedWith(RefusalCode.NO_HEADTEACHER_DECLARATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.9", "1.99"})
    void it_needs_two_years_of_teaching(String years) {
        registered()
                .when(accepting(APPLICATION, DECLARATION, years, true, true))
                .refusedWith(RefusalCode.TOO_LITTLE_TEACHING_EXPERIENCE);
    }

    @Test
    void it_needs_the_opportunity_to_apply_the_learning() {
        registered()
                .when(accepting(APPLICATION, DECLARATION, "2.0", false, true))
                .refusedWith(RefusalCode.NO_OPPORTUNITY_TO_APPLY);
    }

    @Test
    void a_funded_place_needs_eligibility() {
        registeredWithoutFunding().when(accepting()).refusedWith(RefusalCode.NOT_ELIGIBLE_FOR_FUNDING);
    }

    @Test
    void a_self_funded_place_needs_no_eligibility() {
        registeredWithoutFunding()
                .when(accepting(APPLICATION, DECLARATION, "2", true, false))
                .happenedOnce(ApplicationAccepted.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = RefusalCode.class,
            names = {"NO_FUNDED_PLACE_LEFT", "GROUP_FULL"})
    void it_needs_a_place(RefusalCode code) {
        registered(OneCohort.refusing(code)).when(accepting()).refusedWith(code);
    }

    @Test
    void a_cohort_that_is_not_there_takes_nobody() {
        registered().when(Robin.acceptingInto("cohort-npq-senco-2031-spring")).invalid("cohort");
    }

    @Test
    void an_application_for_another_qualification_is_not_accepted_into_the_cohort() {
        registeredFor("npq-other").when(accepting()).invalid("cohort");
    }

    @Test
    void an_application_for_another_qualification_is_not_rejected_for_the_cohort() {
        registeredFor("npq-other")
                .when(new RejectApplication(ROBIN, APPLICATION, COHORT, ACCEPTED_ON))
                .invalid("cohort");
    }

    @Test
    void a_rejection_is_applied() {
        registered()
                .when(new RejectApplication(ROBIN, APPLICATION, COHORT, ACCEPTED_ON))
                .happened(new ApplicationRejected(ROBIN, APPLICATION, COHORT, ACCEPTED_ON));
    }

    @Test
    void a_rejection_needs_a_registration_too() {
        unknown()
                .when(new RejectApplication(ROBIN, APPLICATION, COHORT, ACCEPTED_ON))
                .refusedWith(RefusalCode.NO_DFE_APPLICATION);
    }
}
