package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class CreditResourcesTest {

    private static final String STRANGER = "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/";

    private final Api api;
    private final Provider provider;

    @Autowired
    CreditResourcesTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    private static final String DECISION = """
            {"reason": "The register was checked.", "decided_by": "lead.moss"}""";

    @Test
    void a_stranger_has_no_credits() {
        assertThat(api.post(STRANGER + "credits/uphold", DECISION).inShort()).isEqualTo("422 NOT_ACCEPTED");
        assertThat(api.post(STRANGER + "credits/revocation", DECISION).inShort())
                .isEqualTo("422 NOT_ACCEPTED");
    }

    @Test
    void credits_that_are_not_under_review_need_no_upholding() {
        assertThat(api.post(provider.accepted().at("credits/uphold"), DECISION).inShort())
                .isEqualTo("422 NOT_UNDER_REVIEW");
    }

    @Test
    void credits_that_were_not_awarded_cannot_be_revoked() {
        assertThat(api.post(provider.accepted().at("credits/revocation"), DECISION)
                        .inShort())
                .isEqualTo("422 NOT_AWARDED");
    }

    @Test
    void credits_under_review_are_upheld() {
        Application application = provider.awarded();
        voidOutcome(application);

        assertThat(api.post(application.at("credits/uphold"), DECISION).inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void credits_under_review_are_revoked() {
        Application application = provider.awarded();
        voidOutcome(application);

        assertThat(api.post(application.at("credits/revocation"), DECISION).inShort())
                .isEqualTo("200 applied");
    }

    private void voidOutcome(Application application) {
        api.post(application.at("case-study/1/voiding"), """
                {"reason": "The marker knew the participant.", "voided_by": "lead.moss"}""");
    }
}
