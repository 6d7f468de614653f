package org.annals.query.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.query.history.HistoryEntry;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replayed;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;

/** Compares a view at two instants, and notes on the way from one to the other which event changed which field. */
final class Differences<S, R extends Record> {

    private final Instant begin;
    private final Instant end;
    private final Replayed<S, R> from;
    private final Replayed<S, R> to;
    private final Map<String, Optional<R>> latest = new HashMap<>();
    private final Map<String, Map<String, List<HistoryEntry>>> changedBy = new LinkedHashMap<>();

    Differences(View<S, R> view, Instant begin, Instant end) {
        this.begin = begin;
        this.end = end;
        this.from = new Replayed<>(view, new Moment(begin, null));
        this.to = new Replayed<>(view, new Moment(end, null));
    }

    /** Takes the next event of the log. */
    void take(LoggedEvent event) {
        from.take(event);
        List<String> touched = to.touched(event);
        if (!isBetween(event)) {
            to.take(event);
            touched.forEach(latest::remove);
            return;
        }
        touched.forEach(id -> latest.computeIfAbsent(id, to::row));
        to.take(event);
        for (String id : touched) {
            Optional<R> after = to.row(id);
            note(id, Objects.requireNonNull(latest.put(id, after)), after, event);
        }
    }

    boolean isBetween(LoggedEvent event) {
        return event.recordedAt().isAfter(begin) && !event.recordedAt().isAfter(end);
    }

    /** What is different, document by document in the order of first changes. */
    Map<String, List<Change>> changes() {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        changedBy.forEach((id, fields) -> {
            List<Change> different = different(fields, then(from, id), then(to, id));
            if (!different.isEmpty()) {
                changes.put(id, different);
            }
        });
        return changes;
    }

    /** The fields of a document at the end, or at the beginning if there is no such document any more. */
    Fields fields(String id) {
        Fields last = then(to, id);
        return last.equals(Fields.NONE) ? then(from, id) : last;
    }

    /** The place in the log of the last event known at the end. */
    long position() {
        return to.position();
    }

    private void note(String id, Optional<R> before, Optional<R> after, LoggedEvent event) {
        if (before.equals(after)) {
            return;
        }
        Fields was = Fields.of(before.orElse(null));
        Fields is = Fields.of(after.orElse(null));
        HistoryEntry entry = HistoryEntry.of(event);
        Map<String, List<HistoryEntry>> events = changedBy.computeIfAbsent(id, key -> new LinkedHashMap<>());
        different(was, is)
                .forEach(field ->
                        events.computeIfAbsent(field, key -> new ArrayList<>()).add(entry));
    }

    private static List<Change> different(Map<String, List<HistoryEntry>> changedBy, Fields was, Fields is) {
        return different(was, is).stream()
                .map(it -> new Change(it, was.get(it), is.get(it), changedBy.getOrDefault(it, List.of())))
                .toList();
    }

    private static List<String> different(Fields was, Fields is) {
        TreeSet<String> all = new TreeSet<>(was.values().keySet());
        all.addAll(is.values().keySet());
        return all.stream()
                .filter(it -> !Objects.equals(was.get(it), is.get(it)))
                .toList();
    }

    private static <R extends Record> Fields then(Replayed<?, R> replayed, String id) {
        return Fields.of(replayed.row(id).orElse(null));
    }
}
