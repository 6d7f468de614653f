package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What one can read about one person. */
@ExtendWith(SharedServer.class)
class HistoryIT {

    private RunningServer server;
    private Application application;
    private List<JsonNode> events;

    @BeforeEach
    void let_somebody_hand_in(RunningServer shared) {
        server = shared;
        application = new Provider(server.api()).submitted();
        new Views(server.api()).awaitQuiet();
        events = server.commandLine()
                .run("history", application.trn(), "--json")
                .json()
                .valueStream()
                .toList();
    }

    @Test
    void each_event_is_a_sentence() {
        assertThat(events)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(
                        event -> assertThat(event.path("sentence").asString()).matches("[A-Z].*\\.?"));
    }

    @Test
    void events_stand_in_the_order_of_the_log() {
        assertThat(events).extracting(event -> event.path("position").asLong()).isSorted();
    }

    @Test
    void events_of_the_participant_and_of_the_assessment_are_told_together() {
        assertThat(events)
                .extracting(event -> event.path("type").asString())
                .containsSubsequence("RegistrationReceived", "ApplicationAccepted", "CaseStudySubmitted");
    }

    @Test
    void each_event_says_who_and_when() {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("actor").asString()).isEqualTo("admin");
            assertThat(event.path("origin").asString()).isIn("api", "system");
            assertThat(event.path("on").asString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            assertThat(event.path("recorded_at").asString()).isNotEmpty();
        });
    }

    @Test
    void for_people_it_is_a_line_an_event() {
        Run run = server.commandLine().run("history", application.trn());

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThanOrEqualTo(events.size());
    }

    @Test
    void an_unknown_trn_is_said() {
        Run run = server.commandLine().run("history", "9999991");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("UNKNOWN_PARTICIPANT");
    }
}
