package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.rest.Provider.Application;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class WhenPreferredThenWaitTest {

    private static final String DEFERRAL = """
            {"reason": "other", "on": "2025-01-10"}""";

    private final Api api;
    private final Provider provider;
    private final QueryBus bus;

    @Autowired
    WhenPreferredThenWaitTest(Api api, Provider provider, QueryBus bus) {
        this.api = api;
        this.provider = provider;
        this.bus = bus;
    }

    @Test
    void an_answer_that_was_waited_for_says_so() {
        Application person = provider.accepted();
        try (Registration querySide = querySide()) {
            Answered answered = api.post(person.at("deferral"), DEFERRAL, "Prefer", "wait=5");

            assertThat(querySide).isNotNull();
            assertThat(answered.inShort()).isEqualTo("200 applied");
            assertThat(answered.header("Preference-Applied")).isEqualTo("wait");
        }
    }

    @Test
    void so_does_a_refusal() {
        Application person = provider.accepted();
        api.post(person.at("deferral"), DEFERRAL);
        try (Registration querySide = querySide()) {
            Answered answered = api.post(person.at("deferral"), DEFERRAL, "Prefer", "wait=5");

            assertThat(querySide).isNotNull();
            assertThat(answered.inShort()).isEqualTo("422 ALREADY_DEFERRED");
            assertThat(answered.header("Preference-Applied")).isEqualTo("wait");
        }
    }

    @Test
    void nobody_waits_without_being_asked_to() {
        Application person = provider.accepted();
        try (Registration querySide = querySide()) {
            assertThat(querySide).isNotNull();
            assertThat(api.post(person.at("deferral"), DEFERRAL).header("Preference-Applied"))
                    .isNull();
        }
    }

    @Test
    void where_nobody_can_tell_the_answer_is_the_same_without_saying_so() {
        Application person = provider.accepted();

        Answered answered = api.post(person.at("deferral"), DEFERRAL, "Prefer", "wait=5");

        assertThat(answered.inShort()).isEqualTo("200 applied");
        assertThat(answered.header("Preference-Applied")).isNull();
    }

    /** One that shows everything at once. */
    private Registration querySide() {
        return bus.subscribe(WhenVisible.class.getName(), VisibleUpTo.class, asked -> new VisibleUpTo(Long.MAX_VALUE));
    }
}
