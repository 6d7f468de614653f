package org.annals.benchmark;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;

/** Watches how much memory a process and all that it started have resident, twice a second. */
final class ResidentMemory implements AutoCloseable {

    private static final long PACE_MILLISECONDS = 500;

    private final ProcessHandle process;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final ScheduledFuture<?> looking;
    private volatile long peakBytes;
    private volatile long serverPeakBytes;

    private ResidentMemory(ProcessHandle process) {
        this.process = process;
        this.looking = clock.scheduleAtFixedRate(this::look, 0, PACE_MILLISECONDS, MILLISECONDS);
    }

    static ResidentMemory of(ProcessHandle process) {
        return new ResidentMemory(process);
    }

    /** What is added up. */
    String method() {
        return ProcessMemory.sharesAreKnown(process) ? "PSS" : "RSS";
    }

    /** The most of all processes together at one time. */
    long peakBytes() {
        return peakBytes;
    }

    /** The most of the process itself, apart from those that it started. */
    long serverPeakBytes() {
        return serverPeakBytes;
    }

    private void look() {
        long server = ProcessMemory.bytes(process);
        long started = process.descendants().mapToLong(ProcessMemory::bytes).sum();
        serverPeakBytes = Math.max(serverPeakBytes, server);
        peakBytes = Math.max(peakBytes, server + started);
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdownNow();
    }
}
