package org.annals.standalone.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoDatabase;
import org.annals.standalone.start.CannotStart;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Asks with {@code ping}, which every kind of server knows, and gives up after a second: a server out of reach must not hold the page. */
final class MongoHealth implements HealthIndicator {

    private static final long PATIENCE_MILLISECONDS = 1000;

    private final MongoDatabase database;

    MongoHealth(MongoDatabase database) {
        this.database = database.withTimeout(PATIENCE_MILLISECONDS, MILLISECONDS);
    }

    @Override
    public Health health() {
        try {
            ping();
            return Health.up().build();
        } catch (MongoException outOfReach) {
            return Health.down(outOfReach).build();
        }
    }

    /** @throws CannotStart if the server is there and takes nobody with such credentials: that does not pass by waiting */
    boolean answers() {
        try {
            ping();
            return true;
        } catch (MongoSecurityException wrong) {
            throw new CannotStart("MongoDB does not take the credentials in annals.mongo.uri.");
        } catch (MongoException outOfReach) {
            return false;
        }
    }

    private void ping() {
        database.runCommand(new Document("ping", 1));
    }
}
