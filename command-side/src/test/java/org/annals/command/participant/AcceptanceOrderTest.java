package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Past.registeredWithoutFunding;
import static org.annals.command.participant.Robin.APPLICATION;
import static org.annals.command.participant.Robin.DECLARATION;
import static org.annals.command.participant.Robin.accepting;

import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Where several rules are broken, the first in the order of the published table is the answer. */
class AcceptanceOrderTest {

    @Test
    void first_the_registration() {
        accepted()
                .when(accepting("another-application", null, "0", false, true))
                .refusedWith(RefusalCode.NO_DFE_APPLICATION);
    }

    @Test
    void then_the_live_record() {
        accepted().when(accepting(APPLICATION, null, "0", false, true)).refusedWith(RefusalCode.ALREADY_ACCEPTED);
    }

    @Test
    void then_the_declaration() {
        registeredWithoutFunding()
                .when(accepting(APPLICATION, null, "0", false, true))
                .refusedWith(RefusalCode.NO_HEADTEACHER_DECLARATION);
    }

    @Test
    void then_the_years_of_teaching() {
        registeredWithoutFunding()
                .when(accepting(APPLICATION, DECLARATION, "0", false, true))
                .refusedWith(RefusalCode.TOO_LITTLE_TEACHING_EXPERIENCE);
    }

    @Test
    void then_the_opportunity() {
        registeredWithoutFunding()
                .when(accepting(APPLICATION, DECLARATION, "2", false, true))
                .refusedWith(RefusalCode.NO_OPPORTUNITY_TO_APPLY);
    }

    @Test
    void then_eligibility_before_the_places() {
        Past.registeredWithoutFunding(OneCohort.refusing(RefusalCode.NO_FUNDED_PLACE_LEFT))
                .when(accepting())
                .refusedWith(RefusalCode.NOT_ELIGIBLE_FOR_FUNDING);
    }

    @Test
    void the_requirements_come_before_the_places() {
        registered(OneCohort.refusing(RefusalCode.GROUP_FULL))
                .when(accepting(APPLICATION, DECLARATION, "2", false, true))
                .refusedWith(RefusalCode.NO_OPPORTUNITY_TO_APPLY);
    }
}
