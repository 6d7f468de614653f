package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** The documents of one copy of a view in MongoDB. */
final class Documents<S, R> {

    private static final int MOST_AT_ONCE = 1_000;

    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final View<S, R> view;
    private final MongoCollection<StoredDocument<R>> collection;
    private final StateBytes states;

    Documents(View<S, R> view, MongoDatabase database, Copy copy, StateBytes states) {
        this.view = view;
        this.collection = StoredDocuments.of(view, database, copy, states);
        this.states = states;
    }

    /**
     * Makes the indexes: one for the guard of {@link #write}, as the in-JVM server uses an index only if it names the
     * very fields of a filter, and one for each field that queries ask for.
     */
    void createIndexes() {
        collection.createIndex(
                Indexes.ascending(StoredDocument.ID, StoredDocument.POSITION), new IndexOptions().unique(true));
        view.shape()
                .indexed()
                .forEach(field -> collection.createIndex(Indexes.ascending(StoredDocument.ROW + "." + field)));
    }

    /** Reads no rows, and each document for itself: one that cannot be read is no reason to stop for the others. */
    List<Held<S>> load(Collection<String> ids) {
        List<Held<S>> found = new ArrayList<>();
        if (!ids.isEmpty()) {
            collection
                    .withDocumentClass(RawBsonDocument.class)
                    .find(Filters.in(StoredDocument.ID, ids))
                    .projection(Projections.exclude(StoredDocument.ROW))
                    .batchSize(MOST_AT_ONCE)
                    .forEach(it -> found.add(held(it)));
        }
        return found;
    }

    private Held<S> held(RawBsonDocument it) {
        String id = it.getString(StoredDocument.ID).getValue();
        try {
            long position = it.getInt64(StoredDocument.POSITION).getValue();
            byte[] state = it.getBinary(StoredDocument.STATE).getData();
            return Held.at(id, position, new StoredDocument<R>(id, position, null, state, states).state(view));
        } catch (RuntimeException e) {
            return Held.unreadable(id, new Unreadable(view.name(), id, e));
        }
    }

    private StoredDocument<R> stored(Held<S> held) {
        S state = Objects.requireNonNull(held.state());
        return StoredDocument.of(held.id(), held.position(), row(held.id(), state), state);
    }

    private @Nullable R row(String id, S state) {
        try {
            return view.row(id, state);
        } catch (RuntimeException e) {
            throw new RowFailed(id, e);
        }
    }

    /**
     * Writes what has changed.
     *
     * @throws RowFailed if a row cannot be worked out
     * @throws com.mongodb.MongoException if it cannot be written, or somebody else wrote one of the documents meanwhile
     */
    void write(List<Held<S>> changed) {
        for (int from = 0; from < changed.size(); from += MOST_AT_ONCE) {
            List<Held<S>> some = changed.subList(from, Math.min(changed.size(), from + MOST_AT_ONCE));
            int expected = (int)
                    some.stream().filter(it -> it.stored() != LogPosition.NONE).count();
            int matched = collection
                    .bulkWrite(some.stream().map(this::model).toList(), IN_ANY_ORDER)
                    .getMatchedCount();
            if (matched != expected) {
                throw new WrittenMeanwhile(view.name());
            }
        }
    }

    private WriteModel<StoredDocument<R>> model(Held<S> held) {
        StoredDocument<R> next = stored(held);
        if (held.stored() == LogPosition.NONE) {
            return new InsertOneModel<>(next);
        }
        Document guard = new Document(StoredDocument.ID, held.id()).append(StoredDocument.POSITION, held.stored());
        return new ReplaceOneModel<>(guard, next);
    }
}
