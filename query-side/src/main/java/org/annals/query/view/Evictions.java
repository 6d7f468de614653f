package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Who has taken which events out of the dead letters of which view, and why. */
final class Evictions {

    private static final String VIEW = "view";
    private static final String COPY = "copy";
    private static final String SEQUENCE = "sequence";
    private static final String EVENT = "event";
    private static final String TYPE = "type";
    private static final String POSITION = "position";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String AT = "at";

    private final MongoCollection<Document> evictions;

    Evictions(MongoDatabase database) {
        this.evictions = database.getCollection("evictions");
    }

    /** Keeps that an event of a copy is gone; the same one again takes the place of the first. */
    Eviction keep(Copy copy, ParkedEvent event, String reason, String by, Instant at) {
        String id = copy.collection() + "/" + event.eventId();
        Document kept = new Document(StoredDocument.ID, id)
                .append(VIEW, copy.view())
                .append(COPY, copy.number())
                .append(SEQUENCE, event.sequence())
                .append(EVENT, event.eventId())
                .append(TYPE, event.type())
                .append(POSITION, event.position())
                .append(REASON, reason)
                .append(BY, by)
                .append(AT, Date.from(at));
        evictions.replaceOne(Filters.eq(StoredDocument.ID, id), kept, new ReplaceOptions().upsert(true));
        return read(kept, Optional.of(copy));
    }

    long count(String view) {
        return evictions.countDocuments(Filters.eq(VIEW, view));
    }

    /** The newest first. */
    List<Eviction> of(String view, Optional<Copy> current, int skip, int limit) {
        List<Eviction> found = new ArrayList<>();
        evictions
                .find(Filters.eq(VIEW, view))
                .sort(Sorts.descending(AT, StoredDocument.ID))
                .skip(skip)
                .limit(limit)
                .forEach(it -> found.add(read(it, current)));
        return found;
    }

    private static Eviction read(Document kept, Optional<Copy> current) {
        return new Eviction(
                kept.getString(SEQUENCE),
                kept.getString(EVENT),
                kept.getString(TYPE),
                kept.getLong(POSITION),
                kept.getString(REASON),
                kept.getString(BY),
                kept.getDate(AT).toInstant(),
                current.filter(it -> it.number() == kept.getInteger(COPY)).isPresent());
    }
}
