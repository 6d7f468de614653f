package org.annals.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** What somebody may do to a document so that no fold can go on from it. */
final class Damage {

    private static final List<Bson> KINDS = List.of(
            Updates.set("state", new Binary(new byte[] {1, 2, 3})),
            Updates.set("state", "a text"),
            Updates.set("state", new Binary(StateBytes.write(Map.of()))),
            Updates.unset("state"),
            Updates.set("position", 3),
            Updates.unset("position"));

    private Damage() {}

    /** Damages every document, one after the other in another way. */
    static void all(MongoCollection<Document> documents) {
        List<Object> ids = new ArrayList<>();
        documents.find().forEach(it -> ids.add(it.get("_id")));
        for (int i = 0; i < ids.size(); i++) {
            documents.updateOne(Filters.eq("_id", ids.get(i)), KINDS.get(i % KINDS.size()));
        }
    }
}
