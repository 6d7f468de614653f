package org.annals.query.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.view.LoggedEvent;

/** Whose events stand in the log, and in which streams: all that a first pass over it keeps. */
final class Census {

    /** A bound for memory: so many events are folded together, unless one participant, cohort or review has more. */
    private static final int EVENTS_AT_ONCE = 20_000;

    /** Event stores are asked for streams by name, and take only so many names at once. */
    private static final int STREAMS_AT_ONCE = 2_000;

    private final Map<String, Owner> owners = new LinkedHashMap<>();

    /** The streams of one participant, of one cohort or of one audit review. */
    private static final class Owner {

        private final Set<String> streams = new HashSet<>();
        private boolean participant;
        private int events;
    }

    void count(LoggedEvent event) {
        Owner owner = owners.computeIfAbsent(owner(event), key -> new Owner());
        owner.events++;
        if (owner.streams.add(event.stream()) && event.stream().startsWith(ParticipantId.PREFIX)) {
            owner.participant = true;
            owner.streams.add(AssessmentId.of(new ParticipantId(event.stream())).value());
        }
    }

    List<ParticipantId> participants() {
        return owners.entrySet().stream()
                .filter(it -> it.getValue().participant)
                .map(it -> new ParticipantId(ParticipantId.PREFIX + it.getKey()))
                .toList();
    }

    /** Everybody's streams, in parts that fit into memory. */
    List<Part> parts() {
        return Stream.of(true, false)
                .flatMap(participants ->
                        parts(
                                owners.values().stream()
                                        .filter(it -> it.participant == participants)
                                        .toList(),
                                participants)
                                .stream())
                .toList();
    }

    List<Part> partsOf(Collection<ParticipantId> some) {
        return parts(
                some.stream()
                        .flatMap(it -> Stream.ofNullable(owners.get(it.uuid())))
                        .toList(),
                true);
    }

    private static List<Part> parts(List<Owner> chosen, boolean participants) {
        List<Part> parts = new ArrayList<>();
        Set<String> streams = new HashSet<>();
        long events = 0;
        for (Owner owner : chosen) {
            if (events > 0 && (events + owner.events > EVENTS_AT_ONCE || streams.size() >= STREAMS_AT_ONCE)) {
                parts.add(new Part(Set.copyOf(streams), participants, events));
                streams.clear();
                events = 0;
            }
            streams.addAll(owner.streams);
            events += owner.events;
        }
        if (events > 0) {
            parts.add(new Part(Set.copyOf(streams), participants, events));
        }
        return parts;
    }

    /** Documents of a cohort rest on all its streams, whatever they are called. */
    private static String owner(LoggedEvent event) {
        try {
            return event.event() instanceof CohortEvent it ? it.cohort().value() : event.subject();
        } catch (RuntimeException unreadable) {
            return event.subject();
        }
    }
}
