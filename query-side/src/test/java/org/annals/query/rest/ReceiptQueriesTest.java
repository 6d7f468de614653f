package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Receipts and consequences over HTTP. */
class ReceiptQueriesTest extends QueriesTest {

    private static final String RECEIPTS = "/api/participants/" + participant(1) + "/receipts";
    private static final String WITHDRAWN = "/api/participants/" + participant(100) + "/receipts";

    @Test
    void every_subject_is_listed_with_what_came_out() {
        assertThat(get(RECEIPTS)).bodyJson().extractingPath("$.items").asArray().hasSize(32);
        assertThat(get(RECEIPTS))
                .bodyJson()
                .extractingPath("$.items[0].finding")
                .isEqualTo("awarded");
    }

    @Test
    void a_receipt_names_its_events_with_a_sentence_each() {
        MvcTestResult receipt = get(RECEIPTS + "/practice.3.2");

        assertThat(receipt).bodyJson().extractingPath("$.subject").isEqualTo("practice/3/2");
        assertThat(receipt)
                .bodyJson()
                .extractingPath("$.counted[0].event.sentence")
                .isEqualTo("Submitted a practice activity of cycle 3 (assignment practice-32).");
        assertThat(receipt).bodyJson().extractingPath("$.not_counted").asArray().hasSize(2);
    }

    @Test
    void the_stored_award_is_compared_with_the_one_worked_out_now() {
        MvcTestResult award = get(RECEIPTS + "/award");

        assertThat(award).bodyJson().extractingPath("$.comparison.same").isEqualTo(false);
        assertThat(award)
                .bodyJson()
                .extractingPath("$.comparison.differences[0].field")
                .isEqualTo("rule");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(get(WITHDRAWN + "/engagement"))
                .bodyJson()
                .extractingPath("$.missing")
                .asArray()
                .contains("the face-to-face day of cycle 3");
    }

    @Test
    void a_refusal_is_found_in_the_list_and_explained() throws Exception {
        String event = JsonMapper.shared()
                .readTree(get(WITHDRAWN).getResponse().getContentAsString())
                .at("/refusals/2/event_id")
                .asString();
        MvcTestResult refusal = get(WITHDRAWN + "/refusals/" + event);

        assertThat(refusal).bodyJson().extractingPath("$.finding").isEqualTo("WITHDRAWN");
        assertThat(refusal).bodyJson().extractingPath("$.counted").asArray().hasSize(1);
        assertThat(refusal).bodyJson().extractingPath("$.asked.request").isNotNull();
    }

    @Test
    void a_correction_shows_what_it_supersedes() throws Exception {
        String event = JsonMapper.shared()
                .readTree(get(WITHDRAWN + "/face-to-face.1").getResponse().getContentAsString())
                .at("/counted/0/event_id")
                .asString();

        assertThat(get("/api/participants/" + participant(100) + "/events/" + event + "/consequences"))
                .bodyJson()
                .extractingPath("$.event.type")
                .isEqualTo("AttendanceCorrected");
    }

    @Test
    void what_there_is_no_receipt_for_is_unknown() {
        assertProblem(get(RECEIPTS + "/pass_mark"), HttpStatus.NOT_FOUND, "UNKNOWN_RECEIPT");
        assertProblem(get(RECEIPTS + "/refusals/event-1"), HttpStatus.NOT_FOUND, "UNKNOWN_RECEIPT");
        assertProblem(
                get("/api/participants/" + participant(101) + "/receipts/award"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_RECEIPT");
    }

    @Test
    void of_nobody_there_are_no_receipts() {
        assertProblem(
                get("/api/participants/" + participant(9) + "/receipts"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(get("/api/participants/nobody/receipts"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(
                get("/api/participants/" + participant(1) + "/events/none/consequences"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_EVENT");
    }
}
