package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.annals.command.participant.ParticipantCommand.NoteRepetition;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasReaderTest {

    private static final String SUBMITTED = """
            {"metadata":{"event_name":"submission_created","event_time":"2024-10-03T23:30:00Z","user_sis_id":"1234567"},
             "body":{"assignment_id":"1","submitted_at":"2024-10-03T23:30:00Z","workflow_state":"submitted"}}
            """;

    @Test
    void a_submission_is_dated_where_the_qualification_is_taught() {
        assertThat(read(SUBMITTED))
                .isInstanceOfSatisfying(
                        Reading.Asks.class,
                        asks -> assertThat(((RecordSubmittedWork) asks.request()).on())
                                .isEqualTo(LocalDate.of(2024, 10, 4)));
    }

    @Test
    void an_assignment_may_be_given_as_a_number() {
        assertThat(read(SUBMITTED.replace("\"assignment_id\":\"1\"", "\"assignment_id\":1")))
                .isInstanceOf(Reading.Asks.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsubmitted", "deleted", "not_graded"})
    void a_submission_in_another_state_counts_for_nothing(String state) {
        assertThat(read(SUBMITTED.replace("\"workflow_state\":\"submitted\"", "\"workflow_state\":\"" + state + "\"")))
                .isInstanceOf(Reading.CountsForNothing.class);
    }

    @Test
    void a_submission_without_a_time_counts_for_nothing() {
        assertThat(read(SUBMITTED.replace("\"submitted_at\":\"2024-10-03T23:30:00Z\"", "\"submitted_at\":null")))
                .isInstanceOf(Reading.CountsForNothing.class);
    }

    @Test
    void other_events_count_for_nothing_whoever_they_are_about() {
        assertThat(read(SUBMITTED.replace("submission_created", "logged_in").replace("1234567", "nobody")))
                .isInstanceOf(Reading.CountsForNothing.class);
    }

    @Test
    void a_comment_counts_for_nothing() {
        assertThat(read("""
                {"metadata":{"event_name":"submission_comment_created","event_time":"2024-10-03T23:30:00Z"},"body":{}}
                """)).isInstanceOf(Reading.CountsForNothing.class);
    }

    @Test
    void an_assignment_that_stands_for_nothing_is_remembered_for_the_person() {
        assertThat(read(SUBMITTED.replace("\"assignment_id\":\"1\"", "\"assignment_id\":\"2\"")))
                .isInstanceOfSatisfying(
                        Reading.Asks.class, asks -> assertThat(asks.request()).isInstanceOf(NoteRepetition.class));
    }

    @Test
    void an_assignment_that_stands_for_nothing_counts_for_nothing_when_nobody_is_known() {
        assertThat(read(SUBMITTED
                        .replace("\"assignment_id\":\"1\"", "\"assignment_id\":\"2\"")
                        .replace("1234567", "a guest")))
                .isInstanceOf(Reading.CountsForNothing.class);
    }

    @Test
    void an_assignment_that_is_not_in_the_map_cannot_be_read() {
        assertUnreadable(
                SUBMITTED.replace("\"assignment_id\":\"1\"", "\"assignment_id\":\"99\""),
                "not in canvas-assignments.csv");
    }

    @Test
    void an_assignment_that_the_map_gives_to_an_unknown_element_cannot_be_read() {
        assertUnreadable(SUBMITTED.replace("\"assignment_id\":\"1\"", "\"assignment_id\":\"3\""), "practice/9");
    }

    @Test
    void a_name_that_stands_twice_in_an_object_cannot_be_read() {
        assertUnreadable("{\"metadata\":{},\"metadata\":{}}", "no JSON");
    }

    private static Reading read(String json) {
        return new CanvasReader(Folders.bristol()).read(new RawRow(1, Map.of(), json, null));
    }

    private static void assertUnreadable(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableRow.class).hasMessageContaining(message);
    }
}
