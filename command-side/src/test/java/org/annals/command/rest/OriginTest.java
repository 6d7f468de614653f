package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.command.rest.Provider.Application;
import org.annals.kernel.event.Refusal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class OriginTest {

    private static final String CORRELATION = "X-Correlation-Id";

    private final Api api;
    private final Provider provider;
    private final EventStore events;

    @Autowired
    OriginTest(Api api, Provider provider, EventStore events) {
        this.api = api;
        this.provider = provider;
        this.events = events;
    }

    @Test
    void an_event_says_who_asked_by_which_way_and_what_it_belongs_to() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), """
                {"reason": "other"}""", CORRELATION, "term-2026.1");

        MetaData metadata = latest(application).getMetaData();

        assertThat(metadata)
                .containsEntry("actor", Api.ACTOR)
                .containsEntry("origin", "api")
                .containsEntry("correlationId", "term-2026.1")
                .containsKey("causationId");
    }

    @Test
    void whoever_asks_has_done_it_if_nobody_is_named() {
        Application application = provider.accepted();
        api.post(application.at("ldr-reviews"), "{}");

        assertThat(latest(application).getPayload()).extracting("reviewer").isEqualTo(Api.ACTOR);
        assertThat(latest(application).getMetaData()).doesNotContainKey("onBehalfOf");
    }

    @Test
    void an_administrator_may_name_somebody_else_and_the_event_says_so() {
        Application application = provider.accepted();
        api.post(application.at("ldr-reviews"), """
                {"reviewer": "reviewer.osei"}""");

        assertThat(latest(application).getMetaData())
                .containsEntry("actor", Api.ACTOR)
                .containsEntry("onBehalfOf", "reviewer.osei");
    }

    @Test
    void an_idempotency_key_is_not_kept_as_it_was_sent() {
        Application application = provider.accepted();
        api.post(application.at("deferral"), """
                {"reason": "other"}""", "Idempotency-Key", "Ann is ill");

        assertThat(latest(application).getMetaData().toString()).doesNotContain("Ann");
    }

    @Test
    void a_refused_request_is_kept_as_it_came() {
        Application application = provider.submitted();
        api.post(application.at("case-study/1/marks"), Provider.mark("moderator", "assessor.bell", "pass"));

        assertThat(latest("assessment" + application.participant().substring("participant".length()))
                        .getPayload())
                .extracting(it -> ((Refusal) it).content().value())
                .isEqualTo("{\"assessor\":\"assessor.bell\",\"result\":\"pass\",\"role\":\"moderator\",\"attempt\":1}");
    }

    private DomainEventMessage<?> latest(Application application) {
        return latest(application.participant());
    }

    private DomainEventMessage<?> latest(String aggregate) {
        List<? extends DomainEventMessage<?>> all =
                events.readEvents(aggregate).asStream().toList();
        return all.getLast();
    }
}
