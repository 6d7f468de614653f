package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.annals.kernel.accesslog.Access;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Subject access over HTTP. */
class SubjectAccessQueriesTest extends QueriesTest {

    private static final String MINE = held(1);

    @Test
    void every_event_of_the_history_is_there_with_all_its_fields() throws Exception {
        List<Long> history = positions("/api/participants/" + participant(1) + "/history?size=500", "items");

        assertThat(positions(MINE, "events")).containsAll(history);
        assertThat(get(MINE))
                .bodyJson()
                .extractingPath("$.events[?(@.type == 'RegistrationReceived')].content['registration.trn']")
                .asArray()
                .isNotEmpty();
    }

    @Test
    void nobody_elses_events_are_there() {
        assertThat(get(MINE))
                .bodyText()
                .doesNotContain(participant(2).value(), participant(3).value());
    }

    @Test
    void whoever_looked_is_there() {
        Instant noon = Instant.parse("2031-05-12T12:00:00Z");
        QUERIES.accessLog()
                .add(new Access(
                        noon, "lead.moss", "participant-record", participant(1).value(), null));

        assertThat(get(MINE))
                .bodyJson()
                .extractingPath("$.looks[*].operation")
                .asArray()
                .containsExactly("participant-record");
    }

    @Test
    void the_page_says_the_same_for_a_reader() {
        assertThat(QUERIES.http().get().uri(MINE).accept("text/html").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Everything that Annals holds on you", "What happened", "Who looked at it");
    }

    @Test
    void nothing_is_held_on_somebody_who_was_never_here() {
        assertProblem(get(held(77)), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(get("/api/participants/nobody/subject-access"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    private static String held(int number) {
        return "/api/participants/" + participant(number) + "/subject-access";
    }

    private static List<Long> positions(String path, String items) throws Exception {
        return JsonMapper.shared()
                .readTree(get(path).getResponse().getContentAsByteArray())
                .path(items)
                .valueStream()
                .map(event -> event.path("position").asLong())
                .toList();
    }
}
