package org.annals.query.view;

import com.mongodb.client.model.Filters;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How far each copy of each view has got. A token is stored only after the documents of the events up to it: a
 * processing group stores it before the handlers' own work on prepare-commit, and a process that died between the two
 * would have lost the documents.
 */
final class Tokens extends MongoTokenStore {

    private final MongoTemplate mongo;
    private final Serializer serializer;
    private final Progress progress;

    Tokens(MongoTemplate mongo, Serializer serializer, Progress progress) {
        super(builder().mongoTemplate(mongo).serializer(serializer));
        this.mongo = mongo;
        this.serializer = serializer;
        this.progress = progress;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String copy, int segment) {
        Batch.write();
        super.storeToken(token, copy, segment);
        progress.made();
    }

    /** The position up to which every segment of a copy has got, whoever owns it; empty if there is no such copy. */
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

    private @Nullable TrackingToken token(Document entry) {
        Binary token = entry.get("token", Binary.class);
        if (token == null) {
            return null;
        }
        return serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, entry.getString("tokenType"), null));
    }
}
