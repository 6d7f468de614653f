package org.annals.query.view;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Says which copy of each view is in use. To replace one document puts another copy in its place, in one step. */
final class Copies {

    private static final String NUMBER = "copy";
    private static final String REVISION = "revision";

    private static final int COLLECTION_EXISTS = 48;

    private final MongoDatabase database;
    private final MongoCollection<Document> views;

    Copies(MongoDatabase database) {
        this.database = database;
        this.views = database.getCollection("views");
    }

    /** The copy in use; empty if the view was never filled, or with another revision of the view. */
    Optional<Copy> current(View<?, ?> view) {
        Document entry = views.find(Filters.eq(StoredDocument.ID, view.name())).first();
        return Optional.ofNullable(entry)
                .filter(it -> it.getInteger(REVISION) == view.shape().revision())
                .map(it -> new Copy(view.name(), it.getInteger(NUMBER)));
    }

    /** Every copy of the view that stands in the database, in use or not, the oldest first. */
    List<Copy> all(View<?, ?> view) {
        String prefix = view.name() + Copy.SEPARATOR;
        return StreamSupport.stream(database.listCollectionNames().spliterator(), false)
                .filter(name -> name.startsWith(prefix))
                .map(name -> new Copy(view.name(), Integer.parseInt(name.substring(prefix.length()))))
                .sorted()
                .toList();
    }

    /** Whether any copy of the view was ever put in use in this database. */
    boolean know(View<?, ?> view) {
        return views.find(Filters.eq(StoredDocument.ID, view.name())).first() != null;
    }

    /**
     * Makes a new, empty copy; no other process gets the same.
     *
     * @param least the least number that it may have
     */
    Copy create(View<?, ?> view, int least) {
        List<Copy> all = all(view);
        int following = all.isEmpty() ? least : Math.max(least, all.getLast().number() + 1);
        Copy next = new Copy(view.name(), following);
        while (true) {
            try {
                database.createCollection(next.collection());
                return next;
            } catch (MongoCommandException e) {
                if (e.getErrorCode() != COLLECTION_EXISTS) {
                    throw e;
                }
                next = new Copy(view.name(), next.number() + 1);
            }
        }
    }

    /** @throws IllegalStateException if a newer copy is in use already */
    void use(View<?, ?> view, Copy copy) {
        Document entry = new Document(StoredDocument.ID, view.name())
                .append(NUMBER, copy.number())
                .append(REVISION, view.shape().revision());
        Document unlessNewer =
                new Document(StoredDocument.ID, view.name()).append(NUMBER, new Document("$lt", copy.number()));
        try {
            views.replaceOne(unlessNewer, entry, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new IllegalStateException("A newer copy of the view " + view.name() + " is in use.", e);
            }
            throw e;
        }
    }
}
