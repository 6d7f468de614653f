package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class RegistrationResourceTest {

    private final Api api;

    @Autowired
    RegistrationResourceTest(Api api) {
        this.api = api;
    }

    @Test
    void a_registration_answers_with_the_participant() {
        Answered answered = register(Provider.newTrn());

        assertThat(answered.inShort()).isEqualTo("200 applied");
        assertThat(answered.text("participant"))
                .isEqualTo(answered.text("aggregate"))
                .startsWith("participant-");
    }

    @Test
    void the_same_trn_is_the_same_participant_however_it_is_written() {
        String trn = Provider.newTrn();
        String spaced = "RP " + trn.substring(0, 3) + "/" + trn.substring(3);

        assertThat(register(spaced).text("participant")).isEqualTo(register(trn).text("participant"));
    }

    @Test
    void a_participant_s_id_does_not_tell_the_trn() {
        String trn = Provider.newTrn();

        assertThat(register(trn).body()).doesNotContain(trn);
    }

    @Test
    void a_qualification_that_is_not_known_is_a_wrong_field() {
        assertThat(registerWith("\"qualification\": \"npq-unheard-of\"").faultyFields())
                .containsExactly("qualification");
    }

    @Test
    void whoever_does_not_work_as_a_senco_has_no_date_of_becoming_one() {
        assertThat(registerWith(
                                "\"works_as_senco\": \"no_but_i_plan_to_become_one\", \"senco_start_date\": \"2020-09-01\"")
                        .faultyFields())
                .containsExactly("senco_start_date");
    }

    @Test
    void nobody_becomes_a_senco_before_1960_or_in_the_future() {
        assertThat(registerWith("\"works_as_senco\": \"yes\", \"senco_start_date\": \"1959-12-31\"")
                        .faultyFields())
                .containsExactly("senco_start_date");
        assertThat(registerWith("\"works_as_senco\": \"yes\", \"senco_start_date\": \"2199-12-31\"")
                        .faultyFields())
                .containsExactly("senco_start_date");
    }

    private Answered register(String trn) {
        return api.post("/api/registrations", Provider.registration("bc38d756-d005-4979-a2da-95a83ec33dd6", trn, true));
    }

    private Answered registerWith(String more) {
        String plain = Provider.registration("bc38d756-d005-4979-a2da-95a83ec33dd6", Provider.newTrn(), true);
        return api.post("/api/registrations", plain.replace("{", "{" + more + ", "));
    }
}
