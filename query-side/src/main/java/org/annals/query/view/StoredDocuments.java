package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;

/** Opens the collection in which a copy of a view stands. */
final class StoredDocuments {

    private StoredDocuments() {}

    @SuppressWarnings("unchecked") // a class cannot say of what its documents are
    static <R> MongoCollection<StoredDocument<R>> of(
            View<?, R> view, MongoDatabase database, Copy copy, StateBytes states) {
        Codec<StoredDocument<R>> codec =
                new StoredDocumentCodec<>(RowCodecs.REGISTRY.get(view.shape().row()), states);
        return database.getCollection(copy.collection(), (Class<StoredDocument<R>>) (Class<?>) StoredDocument.class)
                .withCodecRegistry(
                        CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), RowCodecs.REGISTRY));
    }
}
