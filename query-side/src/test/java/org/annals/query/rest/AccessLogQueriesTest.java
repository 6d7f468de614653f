package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.annals.kernel.accesslog.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What was noted of looks, over HTTP. */
class AccessLogQueriesTest extends QueriesTest {

    private static final Instant NOON = Instant.parse("2031-05-11T12:00:00Z");

    @BeforeAll
    static void look() {
        note(NOON, "auditor.lind", "participant-record", 2);
        note(NOON.plusSeconds(1), "lead.moss", "participant-history", 2);
        note(NOON.plusSeconds(2), "auditor.lind", "participant-history", 3);
    }

    @Test
    void looks_at_a_participant_are_answered_in_order() {
        assertThat(get("/api/access-log?participant=" + participant(2)))
                .bodyJson()
                .extractingPath("$.items[*].operation")
                .asArray()
                .containsExactly("participant-record", "participant-history");
    }

    @Test
    void looks_by_somebody_are_answered() {
        assertThat(get("/api/access-log?actor=lead.moss"))
                .bodyJson()
                .extractingPath("$.items[*].subject")
                .asArray()
                .containsExactly(participant(2).value());
    }

    @Test
    void looks_between_two_instants_are_answered() {
        assertThat(get("/api/access-log?from=2031-05-11T12:00:02Z&to=2031-05-12T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.items[*].subject")
                .asArray()
                .containsExactly(participant(3).value());
    }

    @Test
    void what_is_no_instant_is_invalid() {
        assertProblem(get("/api/access-log?from=yesterday"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    private static void note(Instant at, String actor, String operation, int participant) {
        QUERIES.accessLog()
                .add(new Access(at, actor, operation, participant(participant).value(), "request-1"));
    }
}
