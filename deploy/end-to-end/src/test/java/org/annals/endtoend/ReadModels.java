package org.annals.endtoend;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What stands in the database of the read models itself. */
final class ReadModels implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    /** @param uri without a database: the usual one */
    ReadModels(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("annals");
    }

    /** Each document of the copies in use with all that it holds, in whatever order, by read model and id. */
    Map<String, Document> documents() {
        Map<String, Document> documents = new TreeMap<>();
        for (Document view : database.getCollection("views").find()) {
            String name = view.getString("_id");
            database.getCollection(name + "_v" + view.getInteger("copy"))
                    .find()
                    .forEach(it -> documents.put(name + "/" + it.get("_id"), it));
        }
        return documents;
    }

    /** Which process keeps which segment up to date, by copy and segment; "nobody" if none does. */
    Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Document segment : database.getCollection("tokens").find()) {
            String owner = segment.getString("owner");
            owners.put(
                    segment.getString("processorName") + "/" + segment.getInteger("segment"),
                    owner == null ? "nobody" : owner);
        }
        return owners;
    }

    @Override
    public void close() {
        client.close();
    }
}
