package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Everything about views that stands in MongoDB, in one database: documents, tokens, dead letters, copies in use. */
final class ViewStore {

    private final MongoDatabase database;
    private final Serializer serializer;
    private final MongoTemplate axon;
    private final Tokens tokens;
    private final Copies copies;
    private final Progress progress;
    private final BatchCount batches = new BatchCount();
    private final StateBytes states;
    private final String process = UUID.randomUUID().toString();

    /** @param opener opens personal data, which stays sealed here, once somebody asks for it */
    ViewStore(MongoDatabase database, Serializer serializer, Progress progress, UnaryOperator<String> opener) {
        this.states = new StateBytes(opener);
        this.database = database;
        this.serializer = serializer;
        this.axon = DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .trackingTokensCollectionName("tokens")
                .deadLetterCollectionName("dead_letters")
                .build();
        this.tokens = new Tokens(axon, serializer);
        this.progress = progress;
        this.copies = new Copies(database);
    }

    Tokens tokens() {
        return tokens;
    }

    BatchCount batches() {
        return batches;
    }

    Copies copies() {
        return copies;
    }

    /** @param before done before each letter is stored */
    DeadLetters deadLetters(Copy copy, Runnable before) {
        return new DeadLetters(axon, serializer, copy, before);
    }

    ParkedLetters letters(Copy copy) {
        return new ParkedLetters(axon, serializer, copy);
    }

    Presence presence() {
        return new Presence(database, process);
    }

    Evictions evictions() {
        return new Evictions(database);
    }

    <S, R> LiveSegments<S, R> segments(View<S, R> view, Copy copy, Documents<S, R> documents) {
        Claims claims = new Claims(axon.trackingTokensCollection(), copy, process, System::nanoTime);
        return new LiveSegments<>(view, documents, claims, tokens, axon, serializer, process, progress::made, batches);
    }

    <R> MongoCollection<StoredDocument<R>> collection(View<?, R> view, Copy copy) {
        return StoredDocuments.of(view, database, copy, states);
    }

    <S, R> Documents<S, R> documents(View<S, R> view, Copy copy) {
        return new Documents<>(view, database, copy, states);
    }

    /**
     * Puts a filled copy in use, in the place of the others, which are dropped.
     *
     * @param token the last event that the copy tells of
     */
    void use(View<?, ?> view, Copy copy, @Nullable TrackingToken token, int segments) {
        tokens.initialize(copy, segments, token);
        copies.use(view, copy);
        copies.all(view).stream().filter(it -> it.number() < copy.number()).forEach(this::drop);
    }

    /** Drops a copy with everything that belongs to it. */
    void drop(Copy copy) {
        tokens.forget(copy);
        deadLetters(copy, () -> {}).clear();
        database.getCollection(copy.collection()).drop();
    }
}
