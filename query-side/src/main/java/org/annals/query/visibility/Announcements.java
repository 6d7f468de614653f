package org.annals.query.visibility;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.annals.query.view.LogPosition;
import org.annals.query.view.Views;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces up to which position all views tell what happened. It looks only while somebody waits, however many do: for the
 * least position that anybody waits for, in a thread of its own.
 */
final class Announcements implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final long LOOK_MILLIS = 50;

    private final Views views;
    private final Waiting waiting;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("views-visible").factory());

    Announcements(Views views, QueryUpdateEmitter emitter) {
        this.views = views;
        this.waiting = new Waiting(emitter, System::nanoTime);
    }

    void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS_MILLIS, MILLISECONDS);
    }

    /** What is known when somebody begins to wait; nobody has looked for them yet, so they are told by and by. */
    @QueryHandler
    VisibleUpTo visible(WhenVisible asked) {
        return new VisibleUpTo(LogPosition.NONE);
    }

    private void look() {
        try {
            List<Long> positions = waiting.positions();
            if (!positions.isEmpty() && isVisible(Collections.min(positions))) {
                waiting.tell(visible());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.debug("Nobody knows how far the views are; looking again.", away);
        }
    }

    private boolean isVisible(long position) throws InterruptedException {
        for (String view : views.names()) {
            if (!views.await(view, position, LOOK_MILLIS)) {
                return false;
            }
        }
        return true;
    }

    private long visible() {
        return views.names().stream().mapToLong(views::position).min().orElse(LogPosition.NONE);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
