package org.annals.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Everything that is measured, in the order in which it has to happen. */
final class Measurements {

    private static final double ROWS_A_SECOND = 1_500;
    private static final double EVENTS_A_SECOND = 30_000;
    private static final int REBUILDS = 5;
    private static final String LOG_THREAD = "log-tree";
    private static final double LOG_PERCENT = 5;
    private static final double SECONDS_TO_READY = 15;
    private static final double GIGABYTES = 1.2;
    private static final double BYTES_OF_A_GIGABYTE = 1e9;

    private final Report report;
    private final Path data;
    private final Path cohort;

    /**
     * @param data an empty folder for the server
     * @param cohort the folder to import
     */
    Measurements(Report report, Path data, Path cohort) {
        this.report = report;
        this.data = data;
        this.cohort = cohort;
    }

    void all() {
        try (Server server = Server.start(data);
                ResidentMemory memory = ResidentMemory.of(server.handle())) {
            report.note("Start with an empty store", "%.1f s".formatted(seconds(server.untilReady())));
            report.note("PostgreSQL", server.isDurable() ? "fsync is on" : "fsync could not be seen to be on");
            importOf(server);
            rebuildOf(server);
            new Moments(report, server.api()).all();
            report.atMost(
                    "Resident memory at its peak, %s".formatted(memory.method()),
                    memory.peakBytes() / BYTES_OF_A_GIGABYTE,
                    GIGABYTES,
                    "GB");
            report.note("  of which the server", "%.2f GB".formatted(memory.serverPeakBytes() / BYTES_OF_A_GIGABYTE));
        }
        restart();
        new MillionEvents(report).all();
    }

    private void importOf(Server server) {
        Duration before = ProcessorTime.of(server.handle());
        Duration logBefore = ProcessorTime.ofThread(server.handle(), LOG_THREAD);
        Import done = Import.of(cohort, server.api());
        report.note("Rows imported", "%,d in %.1f s".formatted(done.rows(), seconds(done.time())));
        report.atLeast(
                "Import, from the first byte sent to the last commit",
                perSecond(done.rows(), done.time()),
                ROWS_A_SECOND,
                "rows/s");
        Duration behind = new Views(server.api()).untilCaughtUp();
        report.note("Read models caught up after that in", "%.1f s".formatted(seconds(behind)));
        noteProcessors("Processors busy until then for", server, before);
        Duration busy = ProcessorTime.of(server.handle()).minus(before);
        Duration log = ProcessorTime.ofThread(server.handle(), LOG_THREAD).minus(logBefore);
        report.atMost(
                "  of which the Merkle tree of the log took", 100 * seconds(log) / seconds(busy), LOG_PERCENT, "%");
    }

    /** The first time, the JVM compiles while it works; what an operator will see later is the median of the next ones. */
    private void rebuildOf(Server server) {
        Views views = new Views(server.api());
        long events = views.head();
        report.note(
                "First rebuild of %d read models from %,d events"
                        .formatted(views.names().size(), events),
                "%,.0f events/s".formatted(perSecond(events, views.rebuildAll())));
        Duration before = ProcessorTime.of(server.handle());
        Duration median = Median.of(Stream.generate(views::rebuildAll).limit(REBUILDS));
        report.atLeast(
                "Median of the next %d, each event counted once".formatted(REBUILDS),
                perSecond(events, median),
                EVENTS_A_SECOND,
                "events/s");
        report.note(
                "  each event counted once for each read model",
                "%,.0f events/s".formatted(perSecond(events * views.names().size(), median)));
        noteProcessors("Processors busy with these %d for".formatted(REBUILDS), server, before);
    }

    private void restart() {
        try (Server again = Server.start(data)) {
            report.atMost(
                    "From start to ready with this store, read models filled",
                    seconds(again.untilReady()),
                    SECONDS_TO_READY,
                    "s");
        }
    }

    /** On a machine that has other things to do, this says more than how long it took. */
    private void noteProcessors(String what, Server server, Duration before) {
        report.note(
                what,
                "%.1f s".formatted(seconds(ProcessorTime.of(server.handle()).minus(before))));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double perSecond(long count, Duration time) {
        return count / seconds(time);
    }
}
