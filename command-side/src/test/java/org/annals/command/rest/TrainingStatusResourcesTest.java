package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class TrainingStatusResourcesTest {

    private static final String STRANGER = "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/";

    private final Api api;
    private final Provider provider;

    @Autowired
    TrainingStatusResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    private static final String ANY = """
            {"reason": "other"}""";

    @Test
    void a_participant_is_deferred_resumes_and_withdraws() {
        Application application = provider.accepted();

        assertThat(api.post(application.at("deferral"), ANY).inShort()).isEqualTo("200 applied");
        assertThat(api.post(application.at("resumption"), "{}").inShort()).isEqualTo("200 applied");
        assertThat(api.post(application.at("withdrawal"), ANY).inShort()).isEqualTo("200 applied");
    }

    @Test
    void a_stranger_has_no_training_status() {
        assertThat(api.post(STRANGER + "deferral", ANY).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "resumption", "{}").inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "withdrawal", ANY).inShort()).isEqualTo("422 NOT_ACCEPTED");
    }

    @Test
    void nobody_is_deferred_twice() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), ANY);

        assertThat(api.post(application.at("deferral"), ANY).inShort()).isEqualTo("422 ALREADY_DEFERRED");
    }

    @Test
    void nobody_resumes_who_is_active() {
        assertThat(api.post(provider.accepted().at("resumption"), "{}").inShort())
                .isEqualTo("422 ALREADY_ACTIVE");
    }

    @Test
    void nobody_withdraws_twice() {
        Application application = provider.accepted();
        api.post(application.at("withdrawal"), ANY);

        assertThat(api.post(application.at("withdrawal"), ANY).inShort()).isEqualTo("422 WITHDRAWN");
        assertThat(api.post(application.at("deferral"), ANY).inShort()).isEqualTo("422 WITHDRAWN");
    }

    @Test
    void the_full_stop_in_the_dfe_s_reason_is_part_of_it() {
        assertThat(api.post(provider.accepted().at("withdrawal"), """
                        {"reason": "quality-of-programme-structure-not-suitable."}""").inShort())
                .isEqualTo("200 applied");
    }
}
