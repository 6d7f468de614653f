package org.annals.standalone.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.standalone.datafolder.SecretFile;
import org.annals.standalone.start.CannotStart;
import org.springframework.util.FileSystemUtils;

/** Makes the database cluster at first start: UTF-8, C locale, data checksums, and a password that only the data folder knows. */
final class NewCluster {

    static final String USER = "annals";
    private static final long SECONDS = 120;

    /** The cluster appears whole or not at all, whatever happens on the way. */
    static void unlessThere(PostgresHome home, SecretFile password) throws IOException {
        if (Files.exists(home.cluster())) {
            return;
        }
        Path beside = home.cluster().resolveSibling("cluster.new");
        FileSystemUtils.deleteRecursively(beside);
        List<String> initdb = home.command(
                "initdb",
                List.of(
                        "--pgdata=" + beside,
                        "--username=" + USER,
                        "--pwfile=" + password.path(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--data-checksums"));
        if (!Command.succeeds(initdb, home.log(), SECONDS)) {
            throw new CannotStart("PostgreSQL could not make its database; " + home.log() + " says why.");
        }
        Files.move(beside, home.cluster(), ATOMIC_MOVE);
    }

    private NewCluster() {}
}
