package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** What changed between two instants. Everything was recorded at noon on 1 March 2026. */
class DifferenceQueriesTest extends QueriesTest {

    private static final String ALL = "/difference?from=2026-03-01T11:00:00Z&to=2026-03-01T12:00:00Z";
    private static final String NOTHING = "/difference?from=2026-03-01T12:00:00Z&to=2026-03-01T13:00:00Z";
    private static final String PARTICIPANT = "/api/participants/" + participant(0);

    @Test
    void each_participant_whose_line_changed_is_named() {
        assertThat(json("/api/register" + ALL, "$.items[*].trn"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(trn(0), trn(1), trn(2), trn(100));
    }

    @Test
    void a_change_says_what_was_and_what_is_and_which_events_made_it() {
        String status = "$.changes[?(@.field == 'credit_status')]";

        assertThat(json(PARTICIPANT + ALL, status + ".after")).isEqualTo(List.of("awarded"));
        assertThat(json(PARTICIPANT + ALL, status + ".before")).isEqualTo(Collections.singletonList(null));
        assertThat(json(PARTICIPANT + ALL, status + ".events[-1].type")).isEqualTo(List.of("CreditsAwarded"));
    }

    @Test
    void all_that_was_recorded_in_between_is_listed() {
        assertThat(json(PARTICIPANT + ALL, "$.events.length()")).isEqualTo(json(PARTICIPANT + "/history", "$.total"));
    }

    @Test
    void what_was_known_at_the_first_instant_already_is_no_change() {
        assertThat(json("/api/register" + NOTHING, "$.total")).isEqualTo(0);
        assertThat(json(PARTICIPANT + NOTHING, "$.changes.length()")).isEqualTo(0);
        assertThat(json(PARTICIPANT + NOTHING, "$.events.length()")).isEqualTo(0);
    }

    @Test
    void the_register_can_be_narrowed_to_a_cohort_and_paged() {
        assertThat(json("/api/register" + ALL + "&cohort=cohort-other", "$.total"))
                .isEqualTo(0);
        assertThat(json("/api/register" + ALL + "&page=1&size=3", "$.items.length()"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2026-03-01T12:00:00Z",
                "?to=2026-03-01T12:00:00Z",
                "?from=2026-03-01T12:00:01Z&to=2026-03-01T12:00:00Z",
                "?from=then&to=2026-03-01T12:00:00Z"
            })
    void without_two_instants_in_order_it_is_invalid(String query) {
        assertProblem(get("/api/register/difference" + query), HttpStatus.BAD_REQUEST, "INVALID");
        assertProblem(get(PARTICIPANT + "/difference" + query), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void nobody_is_known_before_the_registration() {
        assertProblem(
                get(PARTICIPANT + "/difference?from=2026-03-01T10:00:00Z&to=2026-03-01T11:00:00Z"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_PARTICIPANT");
        assertProblem(get("/api/participants/nobody" + ALL), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    private static Object json(String uri, String path) {
        return MomentQueriesTest.json(uri, path);
    }
}
