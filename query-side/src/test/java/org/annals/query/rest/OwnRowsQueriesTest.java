package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Participants 0 to 2 are in the group of the North Partner and coached by coach-7; participant 100 is neither. */
class OwnRowsQueriesTest extends QueriesTest {

    private static final Caller COACH = new Caller("coach-7", Set.of(Role.COACH));
    private static final Caller OTHER_COACH = new Caller("coach-8", Set.of(Role.COACH));
    private static final Caller PARTNER =
            new Caller("hub", Set.of(Role.DELIVERY_PARTNER), Set.of(), Set.of("North Partner"));
    private static final Caller OTHER_PARTNER =
            new Caller("hub", Set.of(Role.DELIVERY_PARTNER), Set.of(), Set.of("South Partner"));
    private static final Caller PARTICIPANT = new Caller(
            "somebody", Set.of(Role.PARTICIPANT), Set.of(participant(1).value()), Set.of());

    static Stream<String> queriesOfOne() {
        return Stream.of(
                "",
                "?knownAt=2026-03-01T12:00:00Z",
                "/history",
                "/history?knownAt=2026-03-01T12:00:00Z",
                "/receipts",
                "/receipts/engagement",
                "/difference?from=2026-02-01T12:00:00Z&to=2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("queriesOfOne")
    void coaches_partners_and_participants_see_their_own(String query) {
        for (Caller caller : new Caller[] {COACH, PARTNER, PARTICIPANT}) {
            assertThat(one(caller, 1, query)).as(caller.name()).hasStatus(HttpStatus.OK);
        }
    }

    @ParameterizedTest
    @MethodSource("queriesOfOne")
    void others_are_to_them_as_if_they_were_not_there(String query) {
        for (Caller caller : new Caller[] {COACH, PARTNER, PARTICIPANT}) {
            assertProblem(one(caller, 100, query), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        }
        assertProblem(one(OTHER_COACH, 1, query), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(one(OTHER_PARTNER, 1, query), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void the_answer_for_somebody_who_is_not_theirs_is_the_one_for_nobody() throws Exception {
        String notTheirs = one(PARTNER, 100, "").getResponse().getContentAsString();
        String nobody = one(PARTNER, 9, "").getResponse().getContentAsString();

        assertThat(notTheirs.replace(participant(100).value(), ""))
                .isEqualTo(nobody.replace(participant(9).value(), ""));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void the_register_of_a_coach_or_a_partner_has_their_lines_only(String register) {
        for (Caller caller : new Caller[] {COACH, PARTNER}) {
            assertThat(get(caller, register))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(3);
            assertThat(get(caller, register))
                    .bodyJson()
                    .extractingPath("$.items[*].trn")
                    .asArray()
                    .containsExactly(trn(0), trn(1), trn(2));
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void the_register_of_who_has_nobody_is_empty(String register) {
        for (Caller caller : new Caller[] {OTHER_COACH, OTHER_PARTNER}) {
            assertThat(get(caller, register))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
        }
    }

    static Stream<String> registers() {
        return Stream.of("/api/register", "/api/register?knownAt=2026-03-01T12:00:00Z");
    }

    @Test
    void no_filter_shows_a_coach_more() {
        assertThat(get(COACH, "/api/register?delivery_group=south"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void a_participant_finds_its_own_id_and_no_other_s() {
        assertThat(lookup(PARTICIPANT, trn(1))).hasStatus(HttpStatus.OK);
        assertProblem(lookup(PARTICIPANT, trn(2)), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void a_coach_finds_the_id_of_whom_to_coach() {
        assertThat(lookup(COACH, trn(100))).hasStatus(HttpStatus.OK);
    }

    @Test
    void who_has_two_roles_sees_what_is_seen_with_either() {
        Caller both = new Caller(
                "coach-7",
                Set.of(Role.COACH, Role.PARTICIPANT),
                Set.of(participant(100).value()),
                Set.of());

        assertThat(one(both, 1, "")).hasStatus(HttpStatus.OK);
        assertThat(one(both, 100, "")).hasStatus(HttpStatus.OK);
    }

    @Test
    void a_coach_who_is_named_as_a_participant_without_being_one_sees_no_more() {
        Caller named =
                new Caller("coach-8", Set.of(Role.COACH), Set.of(participant(1).value()), Set.of("North Partner"));

        assertProblem(one(named, 1, ""), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    private static MvcTestResult one(Caller caller, int number, String query) {
        return get(caller, "/api/participants/" + participant(number) + query);
    }

    private static MvcTestResult get(Caller caller, String uri) {
        return QUERIES.http(caller).get().uri(uri).exchange();
    }

    private static MvcTestResult lookup(Caller caller, String trn) {
        return QUERIES.http(caller)
                .post()
                .uri("/api/participants/lookup")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"trn\": \"%s\"}".formatted(trn))
                .exchange();
    }
}
