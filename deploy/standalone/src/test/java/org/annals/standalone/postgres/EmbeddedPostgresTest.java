package org.annals.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.annals.standalone.datafolder.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Each test starts PostgreSQL on the same data folder, made once. */
class EmbeddedPostgresTest {

    @TempDir
    static Path folder;

    private static DataFolder data;

    @BeforeAll
    static void make_the_database() throws SQLException {
        data = DataFolder.open(folder);
        try (EmbeddedPostgres postgres = start()) {
            database(postgres).sql("create table kept (value int)").update();
        }
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @Test
    void it_keeps_what_was_written_when_it_is_started_again() {
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 1);
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(written(postgres)).contains(1);
        }
    }

    @Test
    void it_is_there_again_on_the_same_port_after_it_was_killed() throws IOException {
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 2);
            long killed = process();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await().ignoreExceptionsMatching(DataAccessException.class::isInstance)
                    .until(() -> written(postgres).contains(2) && process() != killed);
        }
    }

    @Test
    void what_an_earlier_annals_left_running_is_stopped() throws Exception {
        Postmaster left = Postmaster.start(home(), FreePort.find());
        assertThat(left.awaitReady()).isTrue();
        ProcessHandle orphan = ProcessHandle.of(process()).orElseThrow();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(orphan.isAlive()).isFalse();
            write(postgres, 3);
        }
    }

    @Test
    void the_process_number_of_somebody_else_does_not_hinder_it() throws IOException {
        String file = ProcessHandle.current().pid() + "\n" + cluster() + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n";
        Files.writeString(cluster().resolve("postmaster.pid"), file);
        try (EmbeddedPostgres postgres = start()) {
            write(postgres, 4);
        }
    }

    @Test
    void nothing_of_it_runs_when_it_is_closed() {
        start().close();
        assertThat(ClusterProcesses.at(cluster())).isEmpty();
    }

    @Test
    void it_writes_through_to_the_disk_and_checks_what_it_reads() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                    .allSatisfy(name -> assertThat(setting(postgres, name)).isEqualTo("on"));
        }
    }

    @Test
    void it_listens_on_the_loopback_interface_only() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(postgres, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void it_sorts_by_bytes_and_stores_utf_8() {
        try (EmbeddedPostgres postgres = start()) {
            String made = "select datcollate || ' ' || pg_encoding_to_char(encoding) from pg_database"
                    + " where datname = current_database()";
            assertThat(database(postgres).sql(made).query(String.class).single())
                    .isEqualTo("C UTF8");
        }
    }

    @Test
    void it_lets_nobody_in_without_the_password() {
        try (EmbeddedPostgres postgres = start()) {
            DatabaseAddress address = postgres.address();
            JdbcClient guess =
                    JdbcClient.create(new DriverManagerDataSource(address.url(), address.username(), "guess"));
            assertThat(catchSqlState(guess)).isEqualTo("28P01");
        }
    }

    @Test
    void its_files_are_for_their_owner_only() throws IOException {
        String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster()));
        assertThat(rights).isEqualTo("rwx------");
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, Programs.CACHE);
    }

    private static PostgresHome home() throws IOException {
        return PostgresHome.in(data, Programs.CACHE);
    }

    private static Path cluster() {
        return data.path().resolve("postgres/cluster");
    }

    private static long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());
    }

    private static void write(EmbeddedPostgres postgres, int value) {
        database(postgres).sql("insert into kept values (?)").param(value).update();
    }

    private static List<Integer> written(EmbeddedPostgres postgres) {
        return database(postgres)
                .sql("select value from kept")
                .query(Integer.class)
                .list();
    }

    private static String setting(EmbeddedPostgres postgres, String name) {
        return database(postgres)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static String catchSqlState(JdbcClient database) {
        try {
            database.sql("select 1").query().singleRow();
            return "none";
        } catch (DataAccessException e) {
            return ((SQLException) e.getMostSpecificCause()).getSQLState();
        }
    }

    private static JdbcClient database(EmbeddedPostgres postgres) {
        DatabaseAddress address = postgres.address();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.username(), address.password()));
    }
}
