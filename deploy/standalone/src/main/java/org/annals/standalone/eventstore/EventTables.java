package org.annals.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the tables, and brings older ones up to date: each {@code schema-N.sql} is executed once, in order. Processes
 * that start at the same time wait for each other.
 */
final class EventTables {

    private static final int NEWEST = 1;
    private static final long LOCK = 0x616e6e616c73L;

    private final JdbcClient database;
    private final TransactionOperations transaction;

    EventTables(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void bringUpToDate() {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            database.sql(
                            "create table if not exists annals_schema (version int primary key, since timestamptz not null default now())")
                    .update();
            int current = database.sql("select coalesce(max(version), 0) from annals_schema")
                    .query(Integer.class)
                    .single();
            for (int version = current + 1; version <= NEWEST; version++) {
                database.sql(script(version)).update();
                database.sql("insert into annals_schema (version) values (?)")
                        .param(version)
                        .update();
            }
        });
    }

    private static String script(int version) {
        try {
            return new ClassPathResource("schema-" + version + ".sql", EventTables.class).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
