package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.annals.command.rest.Provider.Application;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What is due is shown, and goes when somebody says so. Here everything is due as soon as it is there. */
@CommandSideTest
@TestPropertySource(
        properties = {
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "annals.retention.participants=P0D",
            "annals.retention.unread-rows=P0D",
            "annals.retention.access-log=P1M"
        })
class RetentionResourcesTest {

    private static final String LETTER = """
            {"reason": "A claim.", "decided_by": "lead.moss", "on": "2024-09-03"}""";

    private final Api api;
    private final Provider provider;
    private final KeysInMemory keys;
    private final DaysInMemory days;

    @Autowired
    RetentionResourcesTest(Api api, Provider provider, KeysInMemory keys, DaysInMemory days) {
        this.api = api;
        this.provider = provider;
        this.keys = keys;
        this.days = days;
    }

    @Test
    void to_look_changes_nothing() {
        String participant = provider.accepted().participant();

        assertThat(ids(due().at("/participants/due"))).contains(participant);
        assertThat(ids(due().at("/participants/due"))).contains(participant);
        assertThat(keys.areDestroyed(participant)).isFalse();
    }

    @Test
    void whoever_is_due_is_erased_once() {
        String participant = provider.accepted().participant();

        assertThat(ids(applied().at("/participants/due"))).contains(participant);
        assertThat(keys.areDestroyed(participant)).isTrue();
        assertThat(ids(applied().at("/participants/due"))).isEmpty();
    }

    @Test
    void whoever_is_under_a_legal_hold_is_held_back() {
        Application held = provider.accepted();
        api.post(held.at("legal-hold"), LETTER);

        JsonNode participants = applied().at("/participants");

        assertThat(ids(participants.path("due"))).doesNotContain(held.participant());
        assertThat(ids(participants.path("held_back"))).contains(held.participant());
        assertThat(keys.areDestroyed(held.participant())).isFalse();
    }

    @Test
    void the_content_of_a_row_goes_and_one_that_names_somebody_under_a_legal_hold_does_not() {
        String trn = Provider.newTrn();
        api.post(provider.registered(trn, true).at("legal-hold"), LETTER);
        setAside(trn);

        JsonNode rows = applied().at("/unread_rows");

        assertThat(ids(rows.path("due"))).isNotEmpty().allMatch(keys::areDestroyed);
        assertThat(ids(rows.path("held_back"))).hasSize(1).noneMatch(keys::areDestroyed);
        assertThat(ids(applied().at("/unread_rows/due"))).isEmpty();
    }

    @Test
    void files_of_the_access_log_go_once_they_are_old_enough() {
        LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
        days.add(yesterday);
        days.add(LocalDate.of(2020, 1, 1));

        assertThat(ids(applied().at("/access_log/due"))).containsExactly("2020-01-01");
        assertThat(days.before(yesterday.plusDays(1))).containsExactly(yesterday);
    }

    @Test
    void what_went_is_on_record() {
        provider.accepted();
        applied();

        JsonNode runs = api.get("/api/retention/runs").json().path("items");
        JsonNode last = runs.get(runs.size() - 1);

        assertThat(last.path("decided_by").asString()).isEqualTo(Api.ACTOR);
        assertThat(last.at("/rules/participants").asString()).isEqualTo("P0D");
        assertThat(last.path("participants").asInt()).isPositive();
    }

    @Test
    void whoever_went_before_it_was_cut_off_is_recorded_when_it_is_applied_again() {
        applied();
        long before = participantsOnRecord();
        String participant = provider.accepted().participant();
        keys.away(() -> assertThat(api.post("/api/retention", "").status()).isEqualTo(503));
        assertThat(participantsOnRecord()).isEqualTo(before);

        applied();

        assertThat(participantsOnRecord()).isEqualTo(before + 1);
        assertThat(ids(applied().at("/participants/due"))).doesNotContain(participant);
        assertThat(participantsOnRecord()).isEqualTo(before + 1);
    }

    private long participantsOnRecord() {
        return api.get("/api/retention/runs")
                .json()
                .path("items")
                .valueStream()
                .mapToLong(it -> it.path("participants").asLong())
                .sum();
    }

    private JsonNode due() {
        return api.get("/api/retention").json();
    }

    private JsonNode applied() {
        return api.post("/api/retention", "").json();
    }

    private void setAside(String trn) {
        MockMultipartFile cohort = Api.file("cohort.json", Provider.plan(2031, 5, 5));
        MockMultipartFile rows = Api.file("ldr-reviews.csv", """
                trn,reviewed_on,reviewer,recorded_at
                %s,once,reviewer.osei,2025-05-05T10:00:00Z
                1999999,twice,reviewer.osei,2025-05-05T10:00:00Z
                """.formatted(trn));
        assertThat(api.finished(api.upload(cohort, rows)).text("state")).isEqualTo("finished");
    }

    private static List<String> ids(JsonNode due) {
        return due.valueStream().map(it -> it.path("id").asString()).toList();
    }
}
