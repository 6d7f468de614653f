package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.Test;

/** Participants of whom so much is known that Axon Server keeps snapshots of them. */
interface LongHistories {

    /** More than there are events from one snapshot to the next. */
    int CORRECTIONS = 160;

    /** A process that takes commands and keeps no aggregate in memory. */
    RunningServer deciding();

    /** A server with the same events, and nothing besides, that was not there before. */
    RunningServer replayed();

    @Test
    default void a_participant_is_loaded_from_a_snapshot_and_what_happened_since() {
        Application person = new Provider(deciding().api()).accepted();
        corrections(person).forEach(it -> it.sendTo(deciding().api()));
        try (AxonServerSnapshots snapshots = AxonServerSnapshots.at(RealParts.axonServer())) {
            List<Event> loaded = await("a snapshot")
                    .until(
                            () -> snapshots.loaded(person.participant()),
                            it -> it.getFirst().getSnapshot());
            long first = loaded.getFirst().getAggregateSequenceNumber();
            assertThat(loaded.stream().map(Event::getAggregateSequenceNumber))
                    .containsExactlyElementsOf(LongStream.range(first, first + loaded.size())
                            .boxed()
                            .toList());
            assertThat(loaded.stream().filter(Event::getSnapshot)).hasSize(1);
            assertThat(loaded).hasSizeBetween(2, CORRECTIONS);
        }
    }

    @Test
    default void what_the_snapshot_says_is_what_is_answered() {
        Application person = new Provider(deciding().api()).accepted();
        List<Command> corrections = corrections(person);
        corrections.forEach(it -> it.sendTo(deciding().api()));
        Command first = corrections.getFirst();
        String version = first.sendTo(deciding().api()).text("version");
        try (AxonServerSnapshots snapshots = AxonServerSnapshots.at(RealParts.axonServer())) {
            snapshots.alter(
                    person.participant(), it -> it.replace("\"version\":" + version + ",", "\"version\":4711,"));
        }
        assertThat(first.sendTo(deciding().api()).text("version")).isEqualTo("4711");
    }

    @Test
    default void a_participant_from_a_snapshot_is_the_one_from_all_that_happened() {
        Application person = new Provider(deciding().api()).accepted();
        List<Command> commands = new ArrayList<>(corrections(person));
        answers(deciding(), commands);
        commands.addAll(afterwards(person));
        try (RunningServer replayed = replayed()) {
            assertThat(answers(replayed, commands)).containsExactlyElementsOf(answers(deciding(), commands));
        }
    }

    /** Each of them needs to know what was recorded last, and is another event. */
    private static List<Command> corrections(Application person) {
        return IntStream.range(0, CORRECTIONS)
                .mapToObj(it -> Command.of(person.at("attendance"), """
                        {"day": 1, "status": "%s", "date": "2024-10-10", "reason": "As the register says."}""".formatted(it % 2 == 0 ? "attended" : "absent")))
                .toList();
    }

    /** What is answered to them depends on what happened before. */
    private static List<Command> afterwards(Application person) {
        String withoutReason = """
                {"day": 1, "status": "attended", "date": "2024-10-10"}""";
        return Stream.of(
                        Command.of(person.at("attendance"), withoutReason),
                        Command.of(person.at("deferral"), """
                        {"reason": "parental-leave", "on": "2025-06-09"}"""),
                        Command.of(person.at("attendance"), withoutReason),
                        Command.of(person.at("resumption"), """
                        {"on": "2025-09-01"}"""))
                .toList();
    }

    private static List<String> answers(RunningServer server, List<Command> commands) {
        return commands.stream().map(it -> it.sendTo(server.api()).body()).toList();
    }
}
