package org.annals.standalone.eventstore;

import org.annals.standalone.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands in the database while a log is put back, so that no server takes a part of it for the whole and writes on. */
record RestorationMark(JdbcClient database) {

    void set() {
        database.sql("create table if not exists annals_restoration ()").update();
    }

    void remove() {
        database.sql("drop table if exists annals_restoration").update();
    }

    boolean isSet() {
        return database.sql("select to_regclass('annals_restoration') is not null")
                .query(Boolean.class)
                .single();
    }

    /** @throws CannotStart if it is */
    void mustNotBeSet() {
        if (isSet()) {
            throw new CannotStart(
                    "The event store holds only a part of the log that was being restored. Run ./annals restore with the same file again.");
        }
    }
}
