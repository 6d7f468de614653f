package org.annals.command.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.command.participant.Keeping;
import org.annals.command.request.RequestOrigin;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.retention.RetentionApplied;
import org.jspecify.annotations.Nullable;

/** What personal data there is by the events, and since when; folded, and then asked what is due. */
final class Holdings {

    private final Map<ParticipantId, Keeping> people = new HashMap<>();
    private final Map<String, RowSetAside> rows = new HashMap<>();
    private final Set<ParticipantId> unrecorded = new LinkedHashSet<>();

    /** Whether events of the type tell anything of it. */
    static boolean concern(Class<?> event) {
        return ParticipantEvent.class.isAssignableFrom(event)
                || event == RowSetAside.class
                || event == RetentionApplied.class;
    }

    /** @param way in which it came to the event, as {@link RequestOrigin} has it */
    void apply(String id, Object event, @Nullable Object way) {
        if (event instanceof ParticipantEvent it) {
            people.put(
                    it.participant(),
                    people.getOrDefault(it.participant(), Keeping.NONE).apply(it));
        }
        if (event instanceof ParticipantErased it) {
            rows.keySet().removeAll(Set.copyOf(it.texts()));
            if (RequestOrigin.RETENTION.equals(way)) {
                unrecorded.add(it.participant());
            }
        }
        if (event instanceof RetentionApplied it) {
            rows.keySet().removeAll(Set.copyOf(it.rows()));
            unrecorded.removeAll(Set.copyOf(it.participants()));
        }
        if (event instanceof RowSetAside it && it.content() != null) {
            rows.put(id, it);
        }
    }

    /** Who was erased by a retention that was cut off before it was recorded. */
    List<ParticipantId> unrecorded() {
        return List.copyOf(unrecorded);
    }

    Collection<ParticipantId> held() {
        return people.keySet().stream().filter(it -> keeping(it).isHeld()).toList();
    }

    /** @param atLeast how long a participant's data has to be kept, whatever the rule */
    DueOfKind participants(Period keptFor, Period atLeast, LocalDate on) {
        List<Due> due = new ArrayList<>();
        people.forEach((participant, keeping) -> {
            LocalDate latest = keeping.latest();
            if (latest != null && !keeping.isErased()) {
                LocalDate first = latest.plus(keptFor);
                LocalDate allowed = latest.plus(atLeast);
                due.add(new Due(participant.value(), first.isBefore(allowed) ? allowed : first));
            }
        });
        return DueOfKind.of(
                keptFor,
                dueOn(on, due),
                it -> keeping(new ParticipantId(it.id())).isHeld());
    }

    /** @param naming whether a text names somebody under a legal hold */
    DueOfKind unreadRows(Period keptFor, LocalDate on, Predicate<Personal> naming) {
        List<Due> due = rows.entrySet().stream()
                .map(it -> new Due(it.getKey(), it.getValue().on().plus(keptFor)))
                .toList();
        return DueOfKind.of(keptFor, dueOn(on, due), it -> {
            RowSetAside row = rows.get(it.id());
            return row != null && row.content() != null && naming.test(row.content());
        });
    }

    private Keeping keeping(ParticipantId participant) {
        return people.getOrDefault(participant, Keeping.NONE);
    }

    private static List<Due> dueOn(LocalDate on, List<Due> all) {
        return all.stream().filter(it -> !on.isBefore(it.since())).collect(Collectors.toList());
    }
}
