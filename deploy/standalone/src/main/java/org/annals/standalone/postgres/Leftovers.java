package org.annals.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.annals.standalone.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier Annals left running when it was killed: a PostgreSQL on our own cluster. It is stopped, so that one
 * start is like the other. That no other Annals is at work there is certain: we hold the lock of the data folder.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static void stop(PostgresHome home) throws IOException {
        List<ProcessHandle> running = ClusterProcesses.at(home.cluster());
        if (!running.isEmpty()) {
            LOG.info("A PostgreSQL from an earlier run is still at work in {} and is stopped.", home.cluster());
            stop(home, running);
        }
        if (ClusterProcesses.canBeSeen()) {
            // The process number in it may by now be that of a program that has nothing to do with us.
            Files.deleteIfExists(home.cluster().resolve("postmaster.pid"));
        }
    }

    private static void stop(PostgresHome home, List<ProcessHandle> running) throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            Postmaster.askToStop(home, mode);
            if (ClusterProcesses.gone(running, PATIENCE)) {
                return;
            }
        }
        running.forEach(ProcessHandle::destroyForcibly);
        if (!ClusterProcesses.gone(running, PATIENCE)) {
            throw new CannotStart("A PostgreSQL from an earlier run does not leave " + home.cluster() + ".");
        }
    }

    private Leftovers() {}
}
