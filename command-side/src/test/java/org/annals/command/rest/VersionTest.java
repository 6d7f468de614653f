package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class VersionTest {

    private static final String DEFERRAL = """
            {"reason": "other", "on": "2025-01-10"}""";

    private final Api api;
    private final Provider provider;

    @Autowired
    VersionTest(Api api, Provider provider) {
        this.api = api;
        this.provider = provider;
    }

    @Test
    void an_answer_carries_the_version_as_its_etag() {
        Application application = provider.accepted();

        Answered answered = api.post(application.at("deferral"), DEFERRAL);

        assertThat(answered.header("ETag"))
                .isEqualTo("\"" + answered.json().path("version").asLong() + "\"");
    }

    @Test
    void a_command_that_expects_the_current_version_is_applied() {
        Application application = provider.accepted();
        String version = api.post(application.at("deferral"), DEFERRAL).header("ETag");

        assertThat(api.post(application.at("resumption"), "{}", "If-Match", String.valueOf(version))
                        .inShort())
                .isEqualTo("200 applied");
    }

    @Test
    void a_command_that_expects_an_older_version_is_a_conflict() {
        Application application = provider.accepted();
        String version = api.post(application.at("deferral"), DEFERRAL).header("ETag");
        api.post(application.at("resumption"), "{}");

        assertThat(api.post(application.at("deferral"), DEFERRAL, "If-Match", String.valueOf(version))
                        .inShort())
                .isEqualTo("409 VERSION_CONFLICT");
    }

    @Test
    void a_conflict_changes_nothing() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), DEFERRAL, "If-Match", "\"77\"");

        assertThat(api.post(application.at("deferral"), DEFERRAL).inShort()).isEqualTo("200 applied");
    }

    @Test
    void a_refusal_carries_aggregate_and_version_too() {
        Application application = provider.accepted();

        Answered refused = api.post(application.at("resumption"), "{}");

        assertThat(refused.text("aggregate")).isEqualTo(application.participant());
        assertThat(refused.header("ETag"))
                .isEqualTo("\"" + refused.json().path("version").asLong() + "\"");
    }

    @Test
    void the_position_stands_beside_the_answer() {
        assertThat(api.post(provider.accepted().at("deferral"), DEFERRAL).header("Annals-Position"))
                .matches("[0-9]+");
    }
}
