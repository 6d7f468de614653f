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
    private static final int PATIENCE_MILLISECONDS = 5_000;

    /** How long a connection that has been idle may take to say that it is alive. */
    private static final int SIGN_OF_LIFE_MILLISECONDS = 2_000;

    /** Nothing that a request does takes nearly as long; a server that has gone quiet must not hold it for ever. */
    private static final int ANSWER_SECONDS = 10;

    /** What puts many events back at once. */
    private static final int LONG_ANSWER_SECONDS = 60;

    /** Nobody reads past what a transaction may still write: that of a process that has been frozen must end. */
    private static final String LIMITS = "set idle_in_transaction_session_timeout = '10s'";

    /** @throws CannotStart if nobody answers there, or does not let us in */
    static HikariDataSource to(DatabaseAddress address) {
        return to(address, ANSWER_SECONDS);
    }

    /** @throws CannotStart as above */
    static HikariDataSource forLongWork(DatabaseAddress address) {
        return to(address, LONG_ANSWER_SECONDS);
    }

    private static HikariDataSource to(DatabaseAddress address, int answerSeconds) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("events");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.username());
        pool.setPassword(address.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(LEAST);
        pool.setConnectionTimeout(PATIENCE_MILLISECONDS);
        pool.setValidationTimeout(SIGN_OF_LIFE_MILLISECONDS);
        pool.setConnectionInitSql(LIMITS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "annals");
        // The server's words on a failed statement repeat its values, which are people's data.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", Integer.toString(answerSeconds));
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw new CannotStart("The " + address + " cannot be used: " + e.getMessage());
        }
    }

    private Connections() {}
}
