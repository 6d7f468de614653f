package org.annals.standalone.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.annals.standalone.settings.AnnalsSettings;
import org.bson.UuidRepresentation;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client and the database, the same for both kinds of server. Where the address says otherwise, it is followed. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final String DATABASE = "annals";

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
    HealthIndicator mongoHealthIndicator(MongoDatabase mongoDatabase) {
        return new MongoHealth(mongoDatabase);
    }
}
