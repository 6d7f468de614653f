package org.annals.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.standalone.postgres.DatabaseAddress;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event store on PostgreSQL, ours or somebody else's. All of it is said here: Axon's own configuration of JDBC names
 * classes that Spring Boot no longer has, and is left out.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
class JdbcEventStoreConfiguration {

    /** How soon events that another process has written are noticed, in milliseconds; our own are at once. */
    private static final long FETCH_DELAY = 250;

    /** Events at the end of the log that followers share; who is further behind reads them from the database. */
    private static final int CACHED_EVENTS = 2_000;

    @Bean(destroyMethod = "close")
    HikariDataSource eventConnections(DatabaseAddress address) {
        return Connections.to(address);
    }

    @Bean
    @Primary
    DataSource eventDataSource(HikariDataSource eventConnections) {
        return new ConnectionsOrNone(eventConnections);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource eventDataSource) {
        return new JdbcTransactionManager(eventDataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource eventDataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(eventDataSource));
    }

    @Bean
    SettledPositions settledPositions(DataSource eventDataSource, PlatformTransactionManager transactionManager) {
        JdbcClient database = JdbcClient.create(eventDataSource);
        new EventTables(database, new TransactionTemplate(transactionManager)).bringUpToDate();
        new RestorationMark(database).mustNotBeSet();
        return new SettledPositions(database);
    }

    @Bean
    StoredEvents storedEvents(DataSource eventDataSource, SettledPositions settledPositions) {
        return new JdbcStoredEvents(eventDataSource, settledPositions);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            SettledPositions positions,
            ConnectionProvider connectionProvider,
            TransactionManager axonTransactionManager,
            Configuration axon,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connectionProvider)
                .transactionManager(axonTransactionManager)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(generalSerializer)
                .snapshotFilter(axon.snapshotFilter())
                .upcasterChain(axon.upcasterChain());
        return SettledEventStorageEngine.of(builder, positions);
    }

    @Bean
    EventStore eventStore(EventStorageEngine eventStorageEngine, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(eventStorageEngine)
                .fetchDelay(FETCH_DELAY)
                .cachedEvents(CACHED_EVENTS)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }
}
