package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The PostgreSQL of a server's data folder, for those who go behind the server's back. */
record Database(Path data) {

    private static final int LINE_WITH_PORT = 3;
    private static final String USER = "annals";

    void execute(String... statements) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With which another server keeps its events here too, in a schema of its own, which is made. */
    String[] settingsFor(String schema) {
        execute("create schema " + schema);
        return settings(schema, port());
    }

    /** The same for a schema that is there, by way of another port. */
    String[] settings(String schema, int port) {
        return new String[] {
            "--annals.event-store=postgres",
            "--annals.postgres.url=" + url(port) + "?currentSchema=" + schema,
            "--annals.postgres.username=" + USER,
            "--annals.postgres.password=" + password()
        };
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url(port()), USER, password());
    }

    int port() {
        Path pid = data.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
        return Integer.parseInt(lines(pid).get(LINE_WITH_PORT).strip());
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    private String password() {
        return lines(data.resolve("postgres").resolve("password")).getFirst().strip();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
