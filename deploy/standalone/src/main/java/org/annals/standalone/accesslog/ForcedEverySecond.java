package org.annals.standalone.accesslog;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.annals.kernel.accesslog.AccessLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that what a power cut can lose of the access log is a second. */
final class ForcedEverySecond implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForcedEverySecond.class);

    private final AccessLog log;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("access-log").factory());
    private final Future<?> forcing;

    ForcedEverySecond(AccessLog log) {
        this.log = log;
        this.forcing = thread.scheduleWithFixedDelay(this::force, 1, 1, TimeUnit.SECONDS);
    }

    private void force() {
        try {
            log.force();
        } catch (UncheckedIOException e) {
            LOG.warn("The access log cannot be forced to disk; it is tried again: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        forcing.cancel(false);
        thread.close();
    }
}
