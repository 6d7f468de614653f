package org.annals.standalone.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.annals.standalone.role.OnQuerySide;
import org.annals.standalone.settings.AnnalsSettings;
import org.annals.standalone.start.AwaitedServer;
import org.bson.UuidRepresentation;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The client and the database, the same for both kinds of server. Where the address says otherwise, it is followed. */
@Configuration(proxyBeanMethods = false)
@OnQuerySide
class MongoConfiguration {

    private static final String DATABASE = "annals";

    /** A query is told that the server is away after this time; the driver's own is half a minute. */
    private static final int PATIENCE_SECONDS = 5;

    /** How often it is asked whether the server is there; it is away if it does not answer within {@link #CONNECT_SECONDS}. */
    private static final int HEARTBEAT_SECONDS = 2;

    private static final int CONNECT_SECONDS = 3;

    /** No single answer takes nearly as long; by itself the driver waits for ever for one that is lost on the way. */
    private static final int ANSWER_SECONDS = 10;

    @Bean(destroyMethod = "close")
    MongoAtHand mongoAtHand(AnnalsSettings settings) {
        return MongoAtHand.of(settings.mongo());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoAtHand mongo) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applicationName("annals")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(it -> it.serverSelectionTimeout(PATIENCE_SECONDS, SECONDS))
                .applyToConnectionPoolSettings(it -> it.maxWaitTime(PATIENCE_SECONDS, SECONDS))
                .applyToServerSettings(it -> it.heartbeatFrequency(HEARTBEAT_SECONDS, SECONDS))
                .applyToSocketSettings(
                        it -> it.connectTimeout(CONNECT_SECONDS, SECONDS).readTimeout(ANSWER_SECONDS, SECONDS))
                .applyConnectionString(mongo.address())
                .build();
        return MongoClients.create(settings);
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient mongoClient, MongoAtHand mongo) {
        return mongoClient.getDatabase(
                Objects.requireNonNullElse(mongo.address().getDatabase(), DATABASE));
    }

    @Bean
    MongoHealth mongoHealthIndicator(MongoDatabase mongoDatabase) {
        return new MongoHealth(mongoDatabase);
    }

    /** Before read models are filled; meanwhile this process is alive and not ready, and takes commands if that is its role. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner awaitMongo(MongoHealth mongoHealthIndicator, AnnalsSettings settings) {
        return arguments -> new AwaitedServer(
                        "MongoDB",
                        mongoHealthIndicator::answers,
                        settings.mongo().patience())
                .await();
    }
}
