package org.annals.standalone.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's main process, started for a cluster and a port of the loopback interface. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long POLL_MILLISECONDS = 20;
    private static final int STATUS_LINE = 7;

    /**
     * Durability first; then small: Annals and its PostgreSQL share a machine. Nothing that it logs holds a statement,
     * since those could hold personal data.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("maintenance_work_mem", "32MB"),
            Map.entry("max_parallel_workers", "0"),
            Map.entry("jit", "off"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("timezone", "UTC"));

    private final PostgresHome home;
    private final Process process;

    private Postmaster(PostgresHome home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** Starts it; {@link #awaitReady()} tells whether that worked. */
    static Postmaster start(PostgresHome home, int port) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-D", home.cluster().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        List<String> command = Session.ofItsOwn(home.command("postgres", arguments));
        return new Postmaster(home, Command.start(command, home.log()));
    }

    /** Waits while PostgreSQL starts, and recovers if it was killed before. False if it ended instead. */
    boolean awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (process.waitFor(POLL_MILLISECONDS, MILLISECONDS)) {
                return false;
            }
            if (isReady()) {
                return true;
            }
        }
        return false;
    }

    /** Waits until it has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Lets transactions in flight go, writes what there is to write, and ends; killed if that takes over a minute. */
    void stop() throws IOException, InterruptedException {
        askToStop(home, "fast");
        if (!process.waitFor(PATIENCE.toMillis(), MILLISECONDS)) {
            process.destroyForcibly();
        }
    }

    /** @param mode {@code fast} or {@code immediate}, which leaves the rest to the recovery at the next start */
    static void askToStop(PostgresHome home, String mode) throws IOException {
        List<String> arguments =
                List.of("stop", "--pgdata=" + home.cluster(), "--mode=" + mode, "--no-wait", "--silent");
        Command.succeeds(home.command("pg_ctl", arguments), home.log(), PATIENCE.toSeconds());
    }

    /** PostgreSQL keeps its state in the last line of the file that names its process. */
    private boolean isReady() throws IOException {
        List<String> lines = postmasterFile(home.cluster());
        return lines != null
                && lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private static @Nullable List<String> postmasterFile(Path cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException notYet) {
            return null;
        }
    }
}
