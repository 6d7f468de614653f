package org.annals.command.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is due of one kind of data, the oldest first.
 *
 * @param keptFor how long it is kept, such as {@code P6Y}; null for ever
 * @param due what is to go, or went
 * @param heldBack what is due too and stays: a legal hold is on the participant, or on somebody whom the row names
 */
public record DueOfKind(@Nullable String keptFor, List<Due> due, List<Due> heldBack) {

    private static final Comparator<Due> OLDEST_FIRST =
            Comparator.comparing(Due::since).thenComparing(Due::id);

    static final DueOfKind KEPT = new DueOfKind(null, List.of(), List.of());

    static DueOfKind of(Object keptFor, List<Due> all, Predicate<Due> isHeld) {
        List<Due> inOrder = all.stream().sorted(OLDEST_FIRST).toList();
        return new DueOfKind(
                keptFor.toString(),
                inOrder.stream().filter(isHeld.negate()).toList(),
                inOrder.stream().filter(isHeld).toList());
    }

    List<String> ids() {
        return due.stream().map(Due::id).toList();
    }

    /** With some of them held back too. */
    DueOfKind without(Set<String> ids) {
        List<Due> held = new ArrayList<>(heldBack);
        due.stream().filter(it -> ids.contains(it.id())).forEach(held::add);
        return new DueOfKind(
                keptFor, due.stream().filter(it -> !ids.contains(it.id())).toList(), List.copyOf(held));
    }
}
