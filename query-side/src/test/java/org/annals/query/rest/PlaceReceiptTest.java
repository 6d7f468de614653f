package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.placeTaken;
import static org.annals.query.fixture.Events.refusedPlace;
import static org.annals.query.fixture.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.fixture.Journeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Receipts for refusals for lack of a place: a cohort of two places, which a later plan makes nine. */
class PlaceReceiptTest {

    private static final QuerySideUnderTest QUERIES = new QuerySideUnderTest();
    private static final String REFUSAL = "/api/participants/" + participant(3) + "/receipts/refusals/event-4";

    @BeforeAll
    static void fill() {
        List<DomainEvent> events = List.of(
                Journeys.opened(2),
                placeTaken(1, "north", true),
                placeTaken(2, "north", false),
                registered(3),
                refusedPlace(3, RefusalCode.GROUP_FULL, "north", true),
                new CohortRevised(COHORT, Journeys.opened(9).plan(), START),
                placeTaken(4, "north", true));
        QUERIES.fillOnce(events);
    }

    @Test
    void it_shows_what_was_taken_then_and_not_what_came_later() {
        assertThat(at(REFUSAL, "$.counted[*].event_id")).isEqualTo(List.of("event-0", "event-1", "event-2"));
        assertThat(at(REFUSAL, "$.arithmetic[3]")).isEqualTo("2 ≥ 2: none is left");
    }

    @Test
    void it_says_the_same_at_every_moment_at_which_the_refusal_counts() {
        Object now = at(REFUSAL, "$.counted");
        Object lines = at(REFUSAL, "$.arithmetic");

        for (String moment : List.of("knownAt=2026-03-01T12:00:00Z", "asOf=2026-01-31", "asOf=2024-10-04")) {
            assertThat(at(REFUSAL + "?" + moment, "$.counted")).isEqualTo(now);
            assertThat(at(REFUSAL + "?" + moment, "$.arithmetic")).isEqualTo(lines);
        }
    }

    @Test
    void before_the_refusal_there_is_no_receipt_for_it() {
        MvcTestResult before = get(REFUSAL + "?asOf=2024-10-03");

        QueriesTest.assertProblem(before, HttpStatus.NOT_FOUND, "UNKNOWN_RECEIPT");
    }

    @Test
    void of_those_who_have_the_places_nothing_is_told() throws UnsupportedEncodingException {
        String answer = get(REFUSAL).getResponse().getContentAsString();

        assertThat(answer).doesNotContain(participant(1).value(), participant(2).value());
        assertThat(at(REFUSAL, "$.counted[1].event")).isNull();
    }

    private static MvcTestResult get(String uri) {
        return QUERIES.http().get().uri(uri).exchange();
    }

    private static Object at(String uri, String path) {
        try {
            return JsonPath.read(get(uri).getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
