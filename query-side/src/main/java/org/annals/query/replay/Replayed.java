package org.annals.query.replay;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.annals.query.view.LogPosition;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;

/**
 * A view as it is at a moment, worked out in memory. It holds a state for each document, and nothing of the events.
 *
 * <p>An event that the fold cannot take leaves out all later events of the same participant, as in the live view.
 */
public final class Replayed<S, R> {

    /**
     * A document of the view.
     *
     * @param position the place in the log of the last event in it
     */
    public record Document<S>(S state, long position) {}

    /** Why an event could not be folded in; later events of its participant are left out as well. */
    public record Fault(LoggedEvent event, RuntimeException cause) {}

    private final View<S, R> view;
    private final Moment moment;
    private final Predicate<String> wanted;
    private final Map<String, Document<S>> documents = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new HashMap<>();
    private long position = LogPosition.NONE;

    /** A view in which nothing has happened yet. */
    public Replayed(View<S, R> view, Moment moment) {
        this(view, moment, id -> true);
    }

    /** @param wanted only the documents with these ids are kept: large views can be worked out part by part */
    public Replayed(View<S, R> view, Moment moment, Predicate<String> wanted) {
        this.view = view;
        this.moment = moment;
        this.wanted = wanted;
    }

    /** The documents by id. */
    public Map<String, Document<S>> documents() {
        return Collections.unmodifiableMap(documents);
    }

    /** What the fold remembers of a document; empty if there is none of that id. */
    public Optional<S> state(String id) {
        return Optional.ofNullable(documents.get(id)).map(Document::state);
    }

    /** What queries see, document by document; those that are not to be seen are left out. */
    public void rows(BiConsumer<String, R> each) {
        documents.forEach((id, document) -> {
            R row = view.row(id, document.state());
            if (row != null) {
                each.accept(id, row);
            }
        });
    }

    /** The events that could not be folded in, by participant or cohort. */
    public Map<String, Fault> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /** The place in the log of the last event that was known at the moment, whether it counts or not. */
    public long position() {
        return position;
    }

    /** What queries see of a document; empty if there is none of that id, or it is not to be seen. */
    public Optional<R> row(String id) {
        Document<S> document = documents.get(id);
        return document == null ? Optional.empty() : Optional.ofNullable(view.row(id, document.state()));
    }

    /** The ids of the documents that an event has a bearing on; none if it cannot be read. */
    public List<String> touched(LoggedEvent event) {
        try {
            return view.touched(event);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** Folds the next event of the log in, if it counts at the moment. */
    public void take(LoggedEvent event) {
        if (!moment.isKnown(event)) {
            return;
        }
        position = event.position();
        if (!faults.isEmpty() && faults.containsKey(event.subject())) {
            return;
        }
        try {
            fold(event);
        } catch (RuntimeException e) {
            faults.put(event.subject(), new Fault(event, e));
        }
    }

    /** All documents or none: the fold of a later one may fail. */
    private void fold(LoggedEvent event) {
        if (!moment.counts(event) && !view.isTimeless(event)) {
            return;
        }
        Map<String, Document<S>> changed = new HashMap<>();
        for (String id : view.touched(event)) {
            if (wanted.test(id)) {
                Document<S> before = documents.get(id);
                S next = view.apply(id, before == null ? null : before.state(), event);
                changed.put(id, new Document<>(next, event.position()));
            }
        }
        documents.putAll(changed);
    }
}
