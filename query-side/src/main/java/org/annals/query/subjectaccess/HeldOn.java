package org.annals.query.subjectaccess;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.history.Told;
import org.annals.query.replay.Replay;
import org.annals.query.rest.QueryProblem;
import org.annals.query.subjectaccess.HeldData.HeldEvent;
import org.annals.query.view.LoggedEvent;
import org.springframework.stereotype.Component;

/** Gathers what is held on a person from the event log, read as a whole, and from the access log. */
@Component
class HeldOn {

    private final Replay replay;
    private final AccessLog looks;

    HeldOn(Replay replay, AccessLog looks) {
        this.replay = replay;
        this.looks = looks;
    }

    /** @throws QueryProblem {@code UNKNOWN_PARTICIPANT} if nothing ever happened to one of that id */
    HeldData gather(String participant) {
        if (!ParticipantId.isOne(participant)) {
            throw QueryProblem.unknownParticipant();
        }
        ParticipantId id = new ParticipantId(participant);
        List<LoggedEvent> own = replay.events(id);
        if (own.isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        Person person = Person.of(id, own);
        List<HeldEvent> events = new ArrayList<>();
        long[] reached = {0};
        replay.read(event -> {
            reached[0] = event.position();
            if (person.isConcernedBy(event)) {
                events.add(held(event));
            }
        });
        return new HeldData(
                participant,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                reached[0],
                events,
                looks.looksAt(participant));
    }

    private static HeldEvent held(LoggedEvent event) {
        return new HeldEvent(
                event.position(),
                event.id(),
                event.stream(),
                event.event().getClass().getSimpleName(),
                event.event().on(),
                event.recordedAt(),
                Told.of(event.event()),
                Contents.of(event.event()),
                metadata(event));
    }

    private static Map<String, String> metadata(LoggedEvent event) {
        return event.message().getMetaData().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> String.valueOf(it.getValue()), (one, other) -> one, TreeMap::new));
    }
}
