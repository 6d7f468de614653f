package org.annals.query.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that all views share, the tail of the log that they read, and how much of them is for this process. */
final class ViewWorkers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewWorkers.class);

    private final FairShare share;
    private final LogBell bell;
    private final LogTail tail;
    private final ScheduledExecutorService coordinators =
            Executors.newScheduledThreadPool(1, new AxonThreadFactory("views-coordinator"));
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()), new AxonThreadFactory("views-worker"));

    private final List<ScheduledFuture<?>> repeated = new CopyOnWriteArrayList<>();

    ViewWorkers(StreamableMessageSource<TrackedEventMessage<?>> log, FairShare share) {
        this.share = share;
        this.bell = new LogBell(log);
        this.tail = new LogTail(log, bell);
    }

    FairShare share() {
        return share;
    }

    LogTail tail() {
        return tail;
    }

    ScheduledExecutorService coordinators() {
        return coordinators;
    }

    ScheduledExecutorService workers() {
        return workers;
    }

    /** Does the task again and again, whether it fails or not; without memory there is no going on. */
    void every(long millis, Runnable task) {
        repeated.add(workers.scheduleWithFixedDelay(() -> unfailing(task), millis, millis, TimeUnit.MILLISECONDS));
    }

    private static void unfailing(Runnable task) {
        try {
            task.run();
        } catch (OutOfMemoryError e) {
            LOG.error("The memory is used up.", e);
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.warn("A task of the views failed and will be tried again.", e);
        }
    }

    @Override
    public void close() {
        bell.close();
        repeated.forEach(it -> it.cancel(false));
        coordinators.shutdown();
        workers.shutdown();
    }
}
