package org.annals.endtoend;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A database on the MongoDB that {@code ANNALS_TEST_MONGODB_URI} names, or else on a small one in this process. */
record MongoAtHand(String uri, Runnable end) implements AutoCloseable {

    /** @param database has nothing in it afterwards; a name that no other test uses */
    static MongoAtHand with(String database) {
        return RealParts.mongoDb().map(it -> elsewhere(it, database)).orElseGet(() -> inThisProcess(database));
    }

    private static MongoAtHand elsewhere(String given, String database) {
        String uri = given.replaceFirst("^(mongodb(\\+srv)?://[^/]+)/?", "$1/" + database);
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(database).drop();
        }
        return new MongoAtHand(uri, () -> {});
    }

    private static MongoAtHand inThisProcess(String database) {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new MongoAtHand(server.getConnectionString() + "/" + database, server::shutdownNow);
    }

    @Override
    public void close() {
        end.run();
    }
}
