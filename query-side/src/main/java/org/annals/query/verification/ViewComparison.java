package org.annals.query.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replay;
import org.annals.query.replay.Replayed;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.annals.query.view.Views;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Compares one view with the events, part by part, while it goes on. First a whole part as it was at the position; what
 * then seems different is looked at again, each document where it stands by now.
 */
final class ViewComparison<S, R> {

    private final View<S, R> view;
    private final Views views;
    private final Replay replay;
    private final StoredCopy<S, R> stored;
    private final long position;
    private final CodecRegistry codecs;
    private final Replayed<S, R> none;
    private final Set<String> known = new HashSet<>();
    private final Findings findings = new Findings();

    /** @param position the view tells of everything up to there */
    ViewComparison(View<S, R> view, Views views, Replay replay, long position) {
        this.view = view;
        this.views = views;
        this.replay = replay;
        this.stored = new StoredCopy<>(views, view);
        this.position = position;
        this.codecs = stored.codecs();
        this.none = new Replayed<>(view, Moment.NOW);
    }

    /** @param events those of the part, in the order of the log */
    void compare(Part part, List<LoggedEvent> events) {
        LeftOut left = leftOut();
        Replayed<S, R> workedOut = new Replayed<>(view, Moment.NOW);
        events.stream()
                .filter(it -> it.position() <= position && !left.contains(it))
                .forEach(workedOut::take);
        workedOut.faults().values().forEach(findings::unfoldable);
        Set<String> ids = workedOut.documents().keySet();
        Map<String, BsonDocument> found = stored.documents(ids);
        List<String> open = new ArrayList<>();
        workedOut.documents().forEach((id, document) -> {
            if (!isAsItShouldBe(found.get(id), id, document)) {
                open.add(id);
            }
        });
        known.addAll(ids);
        findings.compared(ids.size(), part.events());
        if (!open.isEmpty()) {
            lookAgain(part, open);
        }
    }

    /** Looks for documents that nothing in the log asks for. They may have come into being since this began. */
    void lookForStrays() {
        Set<String> strays = stored.ids(known::contains);
        if (!strays.isEmpty()) {
            replay.read(views.head(), event -> {
                if (event.position() > position) {
                    strays.removeAll(none.touched(event));
                }
            });
            strays.retainAll(stored.ids(known::contains));
            strays.stream().sorted().map(Difference::tooMany).forEach(findings::add);
        }
    }

    /** @param head where the log ended when this began */
    ViewResult result(long head) {
        return findings.result(view.name(), position, head, leftOut());
    }

    /** The documents are read before the events, so that none of them tells of an event that is not at hand. */
    private void lookAgain(Part part, List<String> open) {
        Map<String, BsonDocument> found = stored.documents(open);
        LeftOut left = leftOut();
        findings.faults().forEach(left::add);
        List<LoggedEvent> events = part.ofParticipants() ? replay.events(part.streams()) : eventsOf(open);
        for (String id : open) {
            BsonDocument document = found.get(id);
            long upTo = document == null ? position : Math.max(position, StoredCopy.position(document));
            compare(document, WorkedOut.of(view, id, events, upTo, left));
        }
    }

    private void compare(@Nullable BsonDocument stored, WorkedOut<S> workedOut) {
        if (stored == null) {
            findings.add(workedOut.differs(Difference.MISSING, List.of()));
        } else if (workedOut.document() == null) {
            findings.add(workedOut.differs(Difference.TOO_MANY, List.of()));
        } else {
            List<FieldDifference> fields = WorkedOut.fields(stored, view, workedOut.id(), workedOut.document(), codecs);
            if (!fields.isEmpty()) {
                findings.add(workedOut.differs(Difference.CHANGED, fields));
            }
        }
    }

    private boolean isAsItShouldBe(@Nullable BsonDocument it, String id, Replayed.Document<S> document) {
        return it != null && WorkedOut.fields(it, view, id, document, codecs).isEmpty();
    }

    /** Streams may have been begun meanwhile on which a cohort's document rests, so the whole log is read. */
    private List<LoggedEvent> eventsOf(Collection<String> ids) {
        List<LoggedEvent> events = new ArrayList<>();
        replay.read(views.head(), event -> {
            if (!Collections.disjoint(none.touched(event), ids)) {
                events.add(event);
            }
        });
        return events;
    }

    private LeftOut leftOut() {
        return LeftOut.of(views.parked(view.name()));
    }
}
