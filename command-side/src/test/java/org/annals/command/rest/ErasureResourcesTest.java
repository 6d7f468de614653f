package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To erase a person is to record it and then to destroy the keys. */
@CommandSideTest
class ErasureResourcesTest {

    private static final String LETTER = """
            {"reason": "As asked for in a letter.", "decided_by": "lead.moss", "on": "2026-05-12"}""";

    private final Api api;
    private final Provider provider;
    private final KeysInMemory keys;

    @Autowired
    ErasureResourcesTest(Api api, Provider provider, KeysInMemory keys) {
        this.api = api;
        this.provider = provider;
        this.keys = keys;
    }

    @Test
    void an_erasure_destroys_the_participant_s_key() {
        Application application = provider.accepted();

        assertThat(api.post(application.at("erasure"), LETTER).inShort()).isEqualTo("200 applied");
        assertThat(keys.areDestroyed(application.participant())).isTrue();
    }

    @Test
    void a_refused_erasure_destroys_nothing() {
        Application application = provider.accepted();
        api.post(application.at("legal-hold"), LETTER);

        assertThat(api.post(application.at("erasure"), LETTER).inShort()).isEqualTo("422 LEGAL_HOLD");
        assertThat(keys.areDestroyed(application.participant())).isFalse();
    }

    @Test
    void an_erasure_goes_on_once_the_hold_is_lifted() {
        Application application = provider.accepted();
        api.post(application.at("legal-hold"), LETTER);
        api.post(application.at("legal-hold/lifting"), LETTER);

        assertThat(api.post(application.at("erasure"), LETTER).inShort()).isEqualTo("200 applied");
    }

    @Test
    void nobody_is_erased_who_was_never_known() {
        assertThat(api.post("/api/participants/participant-" + UUID.randomUUID() + "/erasure", LETTER)
                        .inShort())
                .isEqualTo("400 INVALID");
    }
}
