package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lookup, record and history of participants over HTTP. */
class ParticipantQueriesTest extends QueriesTest {

    @Test
    void a_participant_is_found_by_trn_however_it_is_written() {
        assertThat(lookup("{\"trn\": \"10 00/002\"}"))
                .bodyJson()
                .extractingPath("$.participant")
                .isEqualTo(participant(2).value());
    }

    @Test
    void a_trn_that_nobody_has_is_unknown() {
        assertProblem(lookup("{\"trn\": \"7654321\"}"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void what_is_no_trn_is_invalid() {
        assertProblem(lookup("{\"trn\": \"12\"}"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_lookup_may_name_the_qualification() {
        assertProblem(
                lookup("{\"trn\": \"1000002\", \"qualification\": \"npq-other\"}"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_PARTICIPANT");
    }

    @Test
    void a_record_shows_the_participant_s_study() {
        MvcTestResult record = get("/api/participants/" + participant(1));

        assertThat(record)
                .bodyJson()
                .extractingPath("$.study.engagement.engaged")
                .isEqualTo(27);
        assertThat(record)
                .bodyJson()
                .extractingPath("$.study.credit.award.receipt.total")
                .isEqualTo(27);
        assertThat(record).bodyJson().extractingPath("$.versions.assessment").isEqualTo(3);
    }

    @Test
    void an_unknown_participant_has_neither_record_nor_history() {
        assertProblem(get("/api/participants/" + participant(9)), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(
                get("/api/participants/" + participant(9) + "/history"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void a_history_is_in_the_order_of_recording_over_both_streams() {
        MvcTestResult history = get("/api/participants/" + participant(1) + "/history?size=500");

        assertThat(history).bodyJson().extractingPath("$.items[0].type").isEqualTo("RegistrationReceived");
        assertThat(history)
                .bodyJson()
                .extractingPath("$.items[-1:].type")
                .asArray()
                .containsExactly("CreditsAwarded");
        assertThat(history).bodyJson().extractingPath("$.total").isEqualTo(46);
    }

    @Test
    void a_history_comes_in_pages() {
        assertThat(get("/api/participants/" + participant(1) + "/history?page=1&size=40"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(6);
    }

    private static MvcTestResult lookup(String body) {
        return QUERIES.http()
                .post()
                .uri("/api/participants/lookup")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
