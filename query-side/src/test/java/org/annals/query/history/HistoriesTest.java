package org.annals.query.history;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.placeTaken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.annals.kernel.event.EventMetadata;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.Reviews;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final Histories HISTORIES = new Histories();

    @Test
    void an_entry_says_who_did_what_when_and_for_whom() {
        HistoryEntry entry = HistoryEntry.of(Logged.event(
                attended(1, 2),
                Map.of(
                        EventMetadata.ACTOR, "importer",
                        EventMetadata.ON_BEHALF_OF, "the registrar",
                        EventMetadata.ORIGIN, "import",
                        EventMetadata.RECORDED_AT, "2024-11-06T18:00:00Z")));

        assertThat(entry.actor()).isEqualTo("importer");
        assertThat(entry.onBehalfOf()).isEqualTo("the registrar");
        assertThat(entry.origin()).isEqualTo("import");
        assertThat(entry.notedAt()).isEqualTo("2024-11-06T18:00:00Z");
        assertThat(entry.recordedAt()).isEqualTo(Logged.RECORDED_AT);
        assertThat(entry.type()).isEqualTo("AttendanceRecorded");
    }

    @Test
    void both_streams_belong_to_the_participant_s_history() {
        Folded<HistoryPage, HistoryKey> folded = Folded.of(HISTORIES, attended(1, 1), CaseStudies.opened(1));

        assertThat(folded.rows())
                .hasSize(2)
                .allMatch(it -> it.participant().equals(participant(1).value()));
    }

    @Test
    void a_page_holds_sixteen_events() {
        Folded<HistoryPage, HistoryKey> folded = Folded.of(
                HISTORIES, IntStream.range(0, 20).mapToObj(it -> attended(1, 1)).toList());

        assertThat(folded.states().values()).extracting(it -> it.lines().size()).containsExactly(16, 4);
    }

    @Test
    void findings_on_a_participant_belong_to_the_history_and_the_rest_of_a_review_does_not() {
        Folded<HistoryPage, HistoryKey> folded = Folded.of(
                HISTORIES,
                Reviews.opened(1, 2),
                Reviews.recorded(1, 1),
                Reviews.recorded(2, 2),
                Reviews.answered(1, 1),
                Reviews.signedOff());

        assertThat(folded.rows())
                .extracting(HistoryKey::participant)
                .containsExactly(participant(1).value(), participant(2).value());
        assertThat(folded.states().values()).extracting(it -> it.lines().size()).containsExactly(2, 1);
    }

    @Test
    void what_happens_to_a_cohort_is_nobody_s_history() {
        assertThat(Folded.of(HISTORIES, placeTaken(1, "north", true)).states()).isEmpty();
    }
}
