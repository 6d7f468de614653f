package org.annals.query.verification;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.annals.query.view.LogPosition;
import org.annals.query.view.StoredDocument;
import org.annals.query.view.View;
import org.annals.query.view.Views;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.codecs.configuration.CodecRegistry;

/** The documents of a view's copy in use as they stand in MongoDB, whether this version can read them or not. */
record StoredCopy<S, R>(Views views, View<S, R> view) {

    private static final int AT_ONCE = 1_000;

    CodecRegistry codecs() {
        return views.read(view, MongoCollection::getCodecRegistry);
    }

    /** The documents by id; those that are not there are left out. */
    Map<String, BsonDocument> documents(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return views.read(view, collection -> {
            Map<String, BsonDocument> found = HashMap.newHashMap(all.size());
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                raw(collection)
                        .find(Filters.in(StoredDocument.ID, all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                        .forEach(it -> found.put(id(it), it));
            }
            return found;
        });
    }

    /** The ids of all documents that are not known. */
    Set<String> ids(Predicate<String> known) {
        return views.read(view, collection -> {
            Set<String> ids = new HashSet<>();
            raw(collection)
                    .find()
                    .projection(Projections.include(StoredDocument.ID))
                    .map(StoredCopy::id)
                    .forEach(id -> {
                        if (!known.test(id)) {
                            ids.add(id);
                        }
                    });
            return ids;
        });
    }

    /** Where a document says that it stands; {@link LogPosition#NONE} if it does not say so. */
    static long position(BsonDocument document) {
        BsonValue position = document.get(StoredDocument.POSITION);
        return position != null && position.isNumber() ? position.asNumber().longValue() : LogPosition.NONE;
    }

    private MongoCollection<BsonDocument> raw(MongoCollection<StoredDocument<R>> collection) {
        return collection.withDocumentClass(BsonDocument.class);
    }

    /** Ids are texts; whatever else somebody has put there is shown as one. */
    private static String id(BsonDocument document) {
        BsonValue id = Objects.requireNonNull(document.get(StoredDocument.ID));
        return id.isString() ? id.asString().getValue() : id.toString();
    }
}
