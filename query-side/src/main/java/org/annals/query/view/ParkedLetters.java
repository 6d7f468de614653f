package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEntry;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The dead letters of one copy of a view as they stand in MongoDB. Events are not decoded: that may be what fails. */
final class ParkedLetters {

    private static final String EVENT = "message.eventIdentifier";
    private static final String SEQUENCE = "sequenceIdentifier";

    private final MongoCollection<Document> letters;
    private final LetterReader reader;
    private final String group;

    ParkedLetters(MongoTemplate mongo, Serializer serializer, Copy copy) {
        this.letters = mongo.deadLetterCollection();
        this.reader = new LetterReader(serializer);
        this.group = copy.collection();
    }

    /** The position of the last event of a sequence that is parked; {@link LogPosition#NONE} if none is. */
    long reached(String sequence) {
        Document last = letters.find(inSequence(sequence))
                .sort(DeadLetterEntry.indexSortDescending())
                .first();
        return last == null ? LogPosition.NONE : reader.position(new DeadLetterEntry(last));
    }

    long sequences() {
        return sequenceIdentifiers().size();
    }

    private List<String> sequenceIdentifiers() {
        return DeadLetterEntry.sequenceIdentifierIterator(letters, group).into(new ArrayList<>());
    }

    /** In seconds. */
    private static long parkedAt(Document letter) {
        return letter.getEmbedded(List.of("enqueuedAt", "seconds"), Number.class)
                .longValue();
    }

    /** @param sequence null: of all */
    long size(@Nullable String sequence) {
        return letters.countDocuments(
                sequence == null ? DeadLetterEntry.processingGroupFilter(group) : inSequence(sequence));
    }

    /** The first event of each sequence, of which the others wait; the sequence that was parked first comes first. */
    List<ParkedEvent> heads(int skip, int limit) {
        return sequenceIdentifiers().stream()
                .flatMap(it -> letters
                        .find(inSequence(it))
                        .sort(DeadLetterEntry.indexSortAscending())
                        .limit(1)
                        .into(new ArrayList<>())
                        .stream())
                .sorted(Comparator.comparing(ParkedLetters::parkedAt).thenComparing(it -> it.getString(SEQUENCE)))
                .skip(skip)
                .limit(limit)
                .map(DeadLetterEntry::new)
                .map(it -> reader.event(it, behind(it)))
                .toList();
    }

    /** The events of a sequence, in order. */
    List<ParkedEvent> of(String sequence, int skip, int limit) {
        return letters
                .find(inSequence(sequence))
                .sort(DeadLetterEntry.indexSortAscending())
                .skip(skip)
                .limit(limit)
                .into(new ArrayList<>())
                .stream()
                .map(DeadLetterEntry::new)
                .map(it -> reader.event(it, behind(it)))
                .toList();
    }

    Optional<ParkedEventDetail> find(String event) {
        return Optional.ofNullable(letters.find(event(event)).first())
                .map(DeadLetterEntry::new)
                .map(it -> reader.detail(it, behind(it)));
    }

    void drop(String event) {
        letters.deleteMany(event(event));
    }

    private Bson event(String event) {
        return Filters.and(DeadLetterEntry.processingGroupFilter(group), Filters.eq(EVENT, event));
    }

    private Bson inSequence(String sequence) {
        return DeadLetterEntry.processingGroupAndSequenceIdentifierFilter(group, sequence);
    }

    private long behind(DeadLetterEntry letter) {
        return letters.countDocuments(
                DeadLetterEntry.nextItemInSequenceFilter(group, letter.getSequenceIdentifier(), letter.getIndex()));
    }
}
