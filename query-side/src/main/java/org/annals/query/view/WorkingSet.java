package org.annals.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;

/** The documents that are at hand while events are folded: fetched together, changed in memory, written together. */
final class WorkingSet<S, R> {

    private final View<S, R> view;
    private final Documents<S, R> documents;
    private final Map<String, Held<S>> held = new LinkedHashMap<>();

    WorkingSet(View<S, R> view, Documents<S, R> documents) {
        this.view = view;
        this.documents = documents;
    }

    /** Fetches with one query what the events touch and is not at hand. */
    void fetch(Collection<LoggedEvent> events) {
        List<String> missing = events.stream()
                .flatMap(event -> touchedIfReadable(event).stream())
                .filter(id -> !held.containsKey(id))
                .distinct()
                .toList();
        documents.load(missing).forEach(it -> held.put(it.id(), it));
    }

    /**
     * Folds the event into the documents that it touches and that are not that far yet. If it fails, no document has
     * changed.
     *
     * @param careful whether to work out the rows as well, to see which event makes them fail
     * @throws FoldFailed if the event is to blame, or a document that it touches cannot be read
     */
    void apply(EventMessage<?> message, boolean careful) {
        try {
            List<Held<S>> changed = changed(LoggedEvent.of(message));
            if (careful) {
                changed.forEach(it -> view.row(it.id(), Objects.requireNonNull(it.state())));
            }
            changed.forEach(it -> held.put(it.id(), it));
        } catch (RuntimeException e) {
            throw new FoldFailed(e);
        }
    }

    private List<Held<S>> changed(LoggedEvent event) {
        List<Held<S>> changed = new ArrayList<>();
        for (String id : view.touched(event)) {
            Held<S> before = held.getOrDefault(id, Held.absent(id));
            if (before.lacks(event)) {
                changed.add(before.after(event, view.apply(id, before.state(), event)));
            }
        }
        return changed;
    }

    /** An event that cannot be read fails when its turn comes, not here where it would take others with it. */
    private List<String> touchedIfReadable(LoggedEvent event) {
        try {
            return view.touched(event);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    void write() {
        List<Held<S>> changed = held.values().stream().filter(Held::isChanged).toList();
        documents.write(changed);
        changed.forEach(it -> held.put(it.id(), it.written()));
    }

    int size() {
        return held.size();
    }

    void forget() {
        held.clear();
    }
}
