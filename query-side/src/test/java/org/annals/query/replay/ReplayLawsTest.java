package org.annals.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.cohortprogress.ProgressOfCohorts;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestLog;
import org.annals.query.history.Histories;
import org.annals.query.participantrecord.ParticipantRecords;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;

/** Laws of views at a moment. The events of the log are recorded a second after one another. */
class ReplayLawsTest {

    private static final int EVENTS = 170;
    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();
    private static final List<View<?, ?>> VIEWS = List.of(
            new CreditRegister(QUALIFICATIONS),
            new ParticipantRecords(),
            new ProgressOfCohorts(QUALIFICATIONS),
            new Histories());
    private static final List<DomainEvent> STORY = Scenario.events();
    private static final List<LoggedEvent> LOGGED = Logged.inOrder(STORY, Duration.ofSeconds(1));

    @Property(tries = 20)
    void what_was_known_is_what_the_events_recorded_until_then_say(@ForAll @IntRange(max = EVENTS) int known) {
        int count = Math.min(known, STORY.size());
        try (TestLog log = log(STORY);
                Replay replay = new Replay(log.store(), null)) {
            for (View<?, ?> view : VIEWS) {
                assertThat(states(replay.of(view, new Moment(second(count - 1), null))))
                        .isEqualTo(
                                Folded.ofLogged(view, LOGGED.subList(0, count)).states());
            }
        }
    }

    @Property(tries = 20)
    void what_is_recorded_later_never_changes_what_was_known(@ForAll @IntRange(max = EVENTS) int known) {
        int count = Math.min(known, STORY.size());
        Moment then = new Moment(second(count - 1), null);
        try (TestLog log = log(STORY.subList(0, count));
                Replay replay = new Replay(log.store(), null)) {
            for (View<?, ?> view : VIEWS) {
                Map<String, Object> before = states(replay.of(view, then));
                append(log, STORY, count);

                assertThat(states(replay.of(view, then))).isEqualTo(before);
            }
        }
    }

    @Property(tries = 20)
    void what_had_happened_is_what_the_events_of_these_dates_say(@ForAll @IntRange(min = -80, max = 600) int days) {
        LocalDate asOf = Events.START.plusDays(days);
        try (TestLog log = log(STORY);
                Replay replay = new Replay(log.store(), null)) {
            CreditRegister register = new CreditRegister(QUALIFICATIONS);

            List<Object> rows = new ArrayList<>();
            replay.of(register, new Moment(null, asOf)).rows((id, row) -> rows.add(row));

            List<LoggedEvent> until = LOGGED.stream()
                    .filter(it -> register.isTimeless(it) || !it.event().on().isAfter(asOf))
                    .toList();
            assertThat(rows).isEqualTo(Folded.ofLogged(register, until).rows());
        }
    }

    @Property(tries = 20)
    void one_participants_events_alone_say_the_same_as_the_whole_log(
            @ForAll @IntRange(max = EVENTS) int known, @ForAll @IntRange(max = 3) int who) {
        ParticipantId participant = Events.participant(who == 3 ? 100 : who);
        Moment moment = new Moment(second(known), null);
        try (TestLog log = log(STORY);
                Replay replay = new Replay(log.store(), null)) {
            ParticipantRecords records = new ParticipantRecords();

            assertThat(replay.of(records, moment, participant).state(participant.value()))
                    .isEqualTo(replay.of(records, moment).state(participant.value()));
        }
    }

    private static <S> Map<String, Object> states(Replayed<S, ?> replayed) {
        Map<String, Object> states = new HashMap<>();
        replayed.documents().forEach((id, it) -> states.put(id, it.state()));
        return states;
    }

    private static TestLog log(List<DomainEvent> events) {
        TestLog log = new TestLog();
        append(log, events, 0);
        return log;
    }

    private static void append(TestLog log, List<DomainEvent> events, int from) {
        for (int i = from; i < events.size(); i++) {
            log.append(second(i), List.of(events.get(i)));
        }
    }

    private static Instant second(int number) {
        return Logged.RECORDED_AT.plusSeconds(number);
    }
}
