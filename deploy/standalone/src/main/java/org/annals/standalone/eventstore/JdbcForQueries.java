package org.annals.standalone.eventstore;

import javax.sql.DataSource;
import org.annals.standalone.role.OnQuerySide;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL can tell the query side beyond what every event store can. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
@OnQuerySide
class JdbcForQueries {

    @Bean
    DatabaseClock databaseClock(DataSource eventDataSource, SettledPositions settledPositions) {
        return new DatabaseClock(JdbcClient.create(eventDataSource), settledPositions);
    }

    /** After the positions, as these see to it that there is a table. */
    @Bean
    StoredStreams storedStreams(
            DataSource eventDataSource,
            SettledPositions settledPositions,
            Configuration axon,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return new StoredStreams(JdbcClient.create(eventDataSource), eventSerializer, axon.upcasterChain());
    }
}
