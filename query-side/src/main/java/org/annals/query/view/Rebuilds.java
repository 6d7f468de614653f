package org.annals.query.view;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds views in the background. Views asked for together share one pass over the log; what is asked for meanwhile
 * waits for its turn, which bounds the memory that rebuilding takes.
 */
final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Filler filler;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("views-rebuild").factory());

    Rebuilds(Filler filler) {
        this.filler = filler;
    }

    /** Does nothing for a view whose rebuild is under way already. */
    void begin(List<DrivenView<?, ?>> views) {
        List<DrivenView<?, ?>> begun =
                views.stream().filter(DrivenView::beginRebuild).toList();
        if (!begun.isEmpty()) {
            thread.execute(() -> rebuild(begun));
        }
    }

    private void rebuild(List<DrivenView<?, ?>> views) {
        try {
            filler.fill(views);
        } catch (RuntimeException e) {
            LOG.error("These views could not be rebuilt; the old copies stay in use: {}", names(views), e);
        } finally {
            views.forEach(DrivenView::endRebuild);
        }
    }

    private static List<String> names(List<DrivenView<?, ?>> views) {
        return views.stream().map(it -> it.view().name()).toList();
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
