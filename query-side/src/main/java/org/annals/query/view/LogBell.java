package org.annals.query.view;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits at the end of the event log and rings when there is something new: at once after a quiet moment, and in steady
 * traffic only so often that each ring brings a batch that is worth its round trips.
 */
final class LogBell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogBell.class);

    private static final long BETWEEN_RINGS_MILLIS = 50;
    private static final long AFTER_A_FAULT_MILLIS = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("views-bell").unstarted(this::listen);

    LogBell(StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.log = log;
    }

    synchronized void add(Runnable listener) {
        listeners.add(listener);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void listen() {
        try {
            while (true) {
                try (BlockingStream<TrackedEventMessage<?>> news = log.openStream(log.createHeadToken())) {
                    listeners.forEach(Runnable::run);
                    ringFor(news);
                } catch (RuntimeException e) {
                    LOG.warn("The event log cannot be watched; trying again.", e);
                    TimeUnit.MILLISECONDS.sleep(AFTER_A_FAULT_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The event log is no longer watched.");
        }
    }

    private void ringFor(BlockingStream<TrackedEventMessage<?>> news) throws InterruptedException {
        while (true) {
            news.nextAvailable();
            while (news.hasNextAvailable()) {
                news.nextAvailable();
            }
            listeners.forEach(Runnable::run);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_RINGS_MILLIS);
        }
    }
}
