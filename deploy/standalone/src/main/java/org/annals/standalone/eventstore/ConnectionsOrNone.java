package org.annals.standalone.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections for as long as there are any. Once somebody has waited for one in vain, only one at a time goes on waiting
 * and the others are told at once, or a database that is away would hold every thread that there is.
 */
final class ConnectionsOrNone extends DelegatingDataSource {

    private final Semaphore watch = new Semaphore(1);
    private volatile boolean away;

    ConnectionsOrNone(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!away) {
            return awaited();
        }
        if (!watch.tryAcquire()) {
            throw new SQLTransientConnectionException("The database is away; somebody waits for it already.");
        }
        try {
            return awaited();
        } finally {
            watch.release();
        }
    }

    private Connection awaited() throws SQLException {
        try {
            Connection connection = super.getConnection();
            away = false;
            return connection;
        } catch (SQLTransientConnectionException inVain) {
            away = true;
            throw inVain;
        }
    }
}
