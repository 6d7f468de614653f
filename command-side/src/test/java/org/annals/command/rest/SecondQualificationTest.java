package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.annals.command.rest.Provider.Application;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CommandSideTest
@Import(TwoQualifications.class)
class SecondQualificationTest {

    private final Api api;
    private final EventStore events;

    @Autowired
    SecondQualificationTest(Api api, EventStore events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void an_application_is_accepted_into_a_cohort_of_its_qualification() {
        Application application = registered("npq-afar");

        assertThat(accept(application, cohort("npq-afar", 2101)).inShort()).isEqualTo("200 applied");
    }

    @Test
    void an_application_is_not_accepted_into_a_cohort_of_another_qualification() {
        Application application = registered("npq-senco");
        Answered answered = accept(application, cohort("npq-afar", 2102));

        assertThat(answered.inShort()).isEqualTo("400 INVALID");
        assertThat(answered.faultyFields()).containsExactly("cohort");
    }

    @Test
    void an_application_is_not_rejected_for_a_cohort_of_another_qualification() {
        Application application = registered("npq-afar");

        assertThat(api.post(application.at("rejection"), """
                        {"application_id": "%s", "cohort": "%s"}""".formatted(application.id(), cohort("npq-senco", 2103)))
                        .faultyFields())
                .containsExactly("cohort");
    }

    @Test
    void what_happens_to_a_participant_is_dated_where_their_qualification_is_taught() {
        Application application = registered("npq-afar");
        accept(application, cohort("npq-afar", 2104));
        api.post(application.at("deferral"), """
                {"reason": "other"}""");

        assertThat(events.readEvents(application.participant()).asStream().<Object>map(event -> event.getPayload()))
                .contains(new ParticipantDeferred(
                        new ParticipantId(application.participant()), DeferReason.OTHER, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void of_two_qualifications_a_registration_names_one() {
        assertThat(api.post("/api/registrations", Provider.registration(newId(), Provider.newTrn(), true))
                        .faultyFields())
                .containsExactly("qualification");
    }

    private Application registered(String qualification) {
        String id = newId();
        String body = Provider.registration(id, Provider.newTrn(), true)
                .replace("{", "{\"qualification\": \"" + qualification + "\", ");
        return new Application(id, api.post("/api/registrations", body).text("participant"));
    }

    private String cohort(String qualification, int year) {
        return api.post("/api/cohorts", Provider.plan(year, 10, 10).replace("npq-senco", qualification))
                .text("aggregate");
    }

    private Answered accept(Application application, String cohort) {
        return api.post(application.at("acceptance"), Provider.acceptance(application, cohort));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
