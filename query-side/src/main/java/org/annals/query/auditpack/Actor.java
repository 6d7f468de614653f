package org.annals.query.auditpack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.kernel.event.EventMetadata;
import org.annals.query.view.LoggedEvent;

/**
 * Somebody whom the metadata of events names.
 *
 * @param actor the name, or {@code system}
 * @param acted events that this one recorded
 * @param actedFor events that others recorded on this one's behalf
 * @param origins by which ways they came
 */
record Actor(String actor, long acted, long actedFor, Set<String> origins, Instant firstAt, Instant lastAt) {

    static List<Actor> of(List<LoggedEvent> events) {
        Map<String, Actor> actors = new TreeMap<>();
        for (LoggedEvent event : events) {
            named(event, EventMetadata.ACTOR).forEach(it -> actors.merge(it, of(it, event, 1, 0), Actor::with));
            named(event, EventMetadata.ON_BEHALF_OF).forEach(it -> actors.merge(it, of(it, event, 0, 1), Actor::with));
        }
        return List.copyOf(actors.values());
    }

    private static Stream<String> named(LoggedEvent event, String key) {
        return event.metadata(key).stream();
    }

    private static Actor of(String name, LoggedEvent event, long acted, long actedFor) {
        Set<String> origins = event.metadata(EventMetadata.ORIGIN).map(Set::of).orElse(Set.of());
        return new Actor(name, acted, actedFor, origins, event.recordedAt(), event.recordedAt());
    }

    private Actor with(Actor other) {
        Set<String> both = new TreeSet<>(origins);
        both.addAll(other.origins);
        return new Actor(
                actor,
                acted + other.acted,
                actedFor + other.actedFor,
                both,
                firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }
}
