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

/** The PostgreSQL of a server's data folder, for those who go behind the server's back. */
record Database(Path data) {

    private static final int LINE_WITH_PORT = 3;

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

    private Connection connection() throws SQLException {
        try {
            Path postgres = data.resolve("postgres");
            String port = Files.readAllLines(postgres.resolve("cluster").resolve("postmaster.pid"))
                    .get(LINE_WITH_PORT);
            String password = Files.readString(postgres.resolve("password")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres", "annals", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
