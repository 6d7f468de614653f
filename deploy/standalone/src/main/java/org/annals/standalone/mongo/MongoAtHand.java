package org.annals.standalone.mongo;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.annals.standalone.settings.AnnalsSettings;

/**
 * The server that is used.
 *
 * @param end what is to be done when nobody uses it any more
 */
record MongoAtHand(ConnectionString address, Runnable end) implements AutoCloseable {

    static MongoAtHand of(AnnalsSettings.Mongo settings) {
        return settings.inThisJvm() ? inThisJvm() : new MongoAtHand(new ConnectionString(settings.uri()), () -> {});
    }

    /** On a free port of the loopback interface. */
    private static MongoAtHand inThisJvm() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new MongoAtHand(new ConnectionString(server.getConnectionString()), server::shutdownNow);
    }

    @Override
    public void close() {
        end.run();
    }
}
