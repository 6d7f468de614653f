package org.annals.standalone.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.annals.standalone.datafolder.DataFolder;
import org.annals.standalone.datafolder.SecretFile;
import org.annals.standalone.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child process that is there for as long as this object is open: if it is killed, it is started again
 * on the same port. It listens on the loopback interface only.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int FIRST_STARTS = 3;
    private static final long PAUSE_MILLISECONDS = 500;

    private final PostgresHome home;
    private final SecretFile password;
    private final int port;
    private final Thread keeper;
    private volatile Postmaster postmaster;
    private volatile boolean closing;

    private EmbeddedPostgres(PostgresHome home, SecretFile password, int port, Postmaster postmaster) {
        this.home = home;
        this.password = password;
        this.port = port;
        this.postmaster = postmaster;
        this.keeper = Thread.ofPlatform().daemon().name("postgres-keeper").start(this::keep);
    }

    /**
     * Makes the database at first start, and returns when it takes connections.
     *
     * @param programs folder for the unpacked programs
     * @throws CannotStart if it cannot be brought to run
     */
    public static EmbeddedPostgres start(DataFolder data, Path programs) {
        try {
            SecretFile password = SecretFile.at(data.folder("postgres").resolve("password"));
            PostgresHome home = PostgresHome.in(data, programs);
            NewCluster.unlessThere(home, password);
            return started(home, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.");
        }
    }

    /** Tries several times: between our look for a free port and PostgreSQL's own, somebody else may take it. */
    private static EmbeddedPostgres started(PostgresHome home, SecretFile password)
            throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= FIRST_STARTS; attempt++) {
            Leftovers.stop(home);
            int port = FreePort.find();
            Postmaster postmaster = Postmaster.start(home, port);
            if (postmaster.awaitReady()) {
                return new EmbeddedPostgres(home, password, port, postmaster);
            }
        }
        throw new CannotStart("PostgreSQL does not start; " + home.log() + " says why.");
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", NewCluster.USER, password.value());
    }

    private void keep() {
        try {
            while (!closing) {
                postmaster.awaitEnd();
                startAgain();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        while (!closing) {
            LOG.warn("PostgreSQL has ended and is started again.");
            try {
                Leftovers.stop(home);
                postmaster = Postmaster.start(home, port);
                if (postmaster.awaitReady()) {
                    return;
                }
            } catch (IOException | CannotStart e) {
                LOG.error("PostgreSQL cannot be started again; {} may say why.", home.log(), e);
            }
            MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
    }

    /** Stops PostgreSQL; to be called when nobody needs it any more. */
    @Override
    public void close() {
        closing = true;
        keeper.interrupt();
        try {
            keeper.join();
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
