package org.annals.query.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.auditreview.OfFinding;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replayed;
import org.annals.query.view.DiscreetCause;
import org.annals.query.view.DocumentTree;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.StoredDocument;
import org.annals.query.view.View;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One document, folded from the events that touch it.
 *
 * @param document null if no event touches it
 */
record WorkedOut<S>(String id, List<LoggedEvent> events, Replayed.@Nullable Document<S> document) {

    /** @param all events in the order of the log, of which those up to the position count that are not left out */
    static <S> WorkedOut<S> of(View<S, ?> view, String id, List<LoggedEvent> all, long position, LeftOut left) {
        Replayed<S, ?> replayed = new Replayed<>(view, Moment.NOW, id::equals);
        List<LoggedEvent> events = new ArrayList<>();
        for (LoggedEvent event : all) {
            if (event.position() <= position
                    && !left.contains(event)
                    && replayed.touched(event).contains(id)) {
                replayed.take(event);
                events.add(event);
            }
        }
        return new WorkedOut<>(id, events, replayed.documents().get(id));
    }

    /** The fields in which a stored document is not what the events say. */
    static <S, R> List<FieldDifference> fields(
            BsonDocument stored, View<S, R> view, String id, Replayed.Document<S> document, CodecRegistry codecs) {
        try {
            R row = view.row(id, document.state());
            StoredDocument<R> asItShouldBe = StoredDocument.of(id, document.position(), row, document.state());
            return DifferentFields.between(DocumentTree.of(stored), DocumentTree.of(asItShouldBe, codecs));
        } catch (RuntimeException e) {
            String type = DiscreetCause.of(e).type();
            return List.of(new FieldDifference("row", null, "It cannot be worked out: " + type));
        }
    }

    Difference differs(String kind, List<FieldDifference> fields) {
        return new Difference(
                id,
                participant(),
                kind,
                fields.stream().limit(Difference.MOST_FIELDS).toList(),
                fields.size(),
                events.stream()
                        .skip(Math.max(0, events.size() - Difference.MOST_EVENTS))
                        .map(EventBehind::of)
                        .toList(),
                events.size());
    }

    private @Nullable String participant() {
        return events.stream()
                .flatMap(it -> participant(it).stream())
                .map(ParticipantId::value)
                .findFirst()
                .orElse(null);
    }

    /** What happens to a finding concerns a participant in the documents that are this participant's alone. */
    private Optional<ParticipantId> participant(LoggedEvent event) {
        return event.event() instanceof OfFinding it
                        && id.startsWith(it.participant().value())
                ? Optional.of(it.participant())
                : event.participant();
    }
}
