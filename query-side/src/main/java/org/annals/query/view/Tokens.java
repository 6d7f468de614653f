package org.annals.query.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** How far each copy of each view has got, whichever process keeps it up to date. */
final class Tokens {

    private static final String TOKEN = "token";
    private static final String TYPE = "tokenType";

    private final MongoTemplate mongo;
    private final Serializer serializer;
    private final MongoTokenStore tokens;

    Tokens(MongoTemplate mongo, Serializer serializer) {
        this.mongo = mongo;
        this.serializer = serializer;
        this.tokens = MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .ensureIndexes(false)
                .build();
    }

    /** Sees to it that there is one entry for each segment, however many processes start at once. */
    void prepare() {
        mongo.trackingTokensCollection()
                .createIndex(Indexes.ascending("processorName", "segment"), new IndexOptions().unique(true));
    }

    /** Says of a new copy how far it is. */
    void initialize(Copy copy, int segments, @Nullable TrackingToken token) {
        tokens.initializeTokenSegments(copy.collection(), segments, token);
    }

    /** The position up to which every segment of a copy has got; empty if there is no such copy. */
    OptionalLong position(Copy copy) {
        OptionalLong least = OptionalLong.empty();
        for (Document entry : mongo.trackingTokensCollection().find(Filters.eq("processorName", copy.collection()))) {
            long position = LogPosition.of(token(entry));
            least = OptionalLong.of(Math.min(position, least.orElse(position)));
        }
        return least;
    }

    void forget(Copy copy) {
        mongo.trackingTokensCollection().deleteMany(Filters.eq("processorName", copy.collection()));
    }

    /** What is stored of a token. */
    Bson entry(TrackingToken token) {
        SerializedObject<byte[]> stored = serializer.serialize(token, byte[].class);
        return Updates.combine(
                Updates.set(TOKEN, stored.getData()),
                Updates.set(TYPE, stored.getType().getName()));
    }

    @Nullable
    TrackingToken token(Document entry) {
        Binary token = entry.get(TOKEN, Binary.class);
        if (token == null) {
            return null;
        }
        return serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, entry.getString(TYPE), null));
    }
}
