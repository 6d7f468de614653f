package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ApplicationResourcesTest {

    private static final String STRANGER = "participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a";

    private final Api api;
    private final Provider provider;

    @Autowired
    ApplicationResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    @Test
    void an_application_is_accepted() {
        Application application = provider.registered();

        assertThat(accept(application, acceptance(application)).inShort()).isEqualTo("200 applied");
    }

    @Test
    void an_application_is_rejected() {
        Application application = provider.registered();

        assertThat(api.post(application.at("rejection"), """
                        {"application_id": "%s", "cohort": "%s"}""".formatted(application.id(), provider.cohort()))
                        .inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void without_a_registration_there_is_nothing_to_accept() {
        Application nobody = new Application(UUID.randomUUID().toString(), STRANGER);

        assertThat(accept(nobody, acceptance(nobody)).inShort()).isEqualTo("422 NO_DFE_APPLICATION");
    }

    @Test
    void nobody_is_accepted_twice() {
        Application application = provider.accepted();

        assertThat(accept(application, acceptance(application)).inShort()).isEqualTo("422 ALREADY_ACCEPTED");
    }

    @Test
    void an_acceptance_needs_the_headteacher_s_declaration() {
        Application application = provider.registered();
        String without = acceptance(application).replace("a".repeat(64), "");

        assertThat(accept(application, without).inShort()).isEqualTo("422 NO_HEADTEACHER_DECLARATION");
    }

    @Test
    void an_acceptance_needs_two_years_of_teaching() {
        Application application = provider.registered();
        String newcomer = acceptance(application).replace("\"years_teaching\": 5", "\"years_teaching\": 1.99");

        assertThat(accept(application, newcomer).inShort()).isEqualTo("422 TOO_LITTLE_TEACHING_EXPERIENCE");
    }

    @Test
    void an_acceptance_needs_the_opportunity_to_apply_the_learning() {
        Application application = provider.registered();
        String without =
                acceptance(application).replace("\"opportunity_to_apply\": true", "\"opportunity_to_apply\": false");

        assertThat(accept(application, without).inShort()).isEqualTo("422 NO_OPPORTUNITY_TO_APPLY");
    }

    @Test
    void a_funded_place_needs_eligibility() {
        Application application = provider.registered(Provider.newTrn(), false);

        assertThat(accept(application, acceptance(application)).inShort()).isEqualTo("422 NOT_ELIGIBLE_FOR_FUNDING");
    }

    @Test
    void a_funded_place_needs_to_be_left() {
        Application application = provider.registered();

        assertThat(accept(application, Provider.acceptance(application, provider.cohort(0, 50)))
                        .inShort())
                .isEqualTo("422 NO_FUNDED_PLACE_LEFT");
    }

    @Test
    void a_full_group_takes_nobody() {
        Application application = provider.registered();

        assertThat(accept(application, Provider.acceptance(application, provider.cohort(50, 0)))
                        .inShort())
                .isEqualTo("422 GROUP_FULL");
    }

    @Test
    void a_cohort_that_is_not_there_is_a_wrong_field() {
        Application application = provider.registered();

        assertThat(accept(application, Provider.acceptance(application, "cohort-npq-senco-1999-spring"))
                        .faultyFields())
                .containsExactly("cohort");
    }

    @Test
    void a_delivery_group_that_is_not_there_is_a_wrong_field() {
        Application application = provider.registered();

        assertThat(accept(application, acceptance(application).replace("bristol", "atlantis"))
                        .faultyFields())
                .containsExactly("delivery_group");
    }

    private String acceptance(Application application) {
        return Provider.acceptance(application, provider.cohort());
    }

    private Answered accept(Application application, String acceptance) {
        return api.post(application.at("acceptance"), acceptance);
    }
}
