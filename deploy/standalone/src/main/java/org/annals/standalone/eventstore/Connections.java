package org.annals.standalone.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.annals.standalone.postgres.DatabaseAddress;
import org.annals.standalone.start.CannotStart;

/** The connections to the database with the events. */
final class Connections {

    private static final int MOST = 20;
    private static final int LEAST = 2;

    /** How long a request waits for a connection before it is told that the store is away. */
    private static final int PATIENCE_MILLISECONDS = 10_000;

    /** @throws CannotStart if nobody answers there, or does not let us in */
    static HikariDataSource to(DatabaseAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("events");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.username());
        pool.setPassword(address.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(LEAST);
        pool.setConnectionTimeout(PATIENCE_MILLISECONDS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "annals");
        // The server's words on a failed statement repeat its values, which are people's data.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // A server that has gone quiet must not hold a request for ever.
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", "60");
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw new CannotStart("The " + address + " cannot be used: " + e.getMessage());
        }
    }

    private Connections() {}
}
