package org.annals.query.view;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills new copies of views and puts them in the place of the old ones, which are in use until then. */
final class Filler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Filler.class);

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final ViewStore store;
    private final int segments;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("views-fill-", 1).factory());

    Filler(StreamableMessageSource<TrackedEventMessage<?>> log, ViewStore store, int segments) {
        this.log = log;
        this.store = store;
        this.segments = segments;
    }

    /** Fills the views together and starts their groups. If it fails, what was in use before stays in use. */
    void fill(List<? extends DrivenView<?, ?>> views) {
        try {
            fill(views, false);
        } catch (RowFailed e) {
            LOG.warn("A view could not be filled at full speed; looking for the event that is to blame.", e);
            fill(views, true);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** @param careful whether to work out each document after each event, to find one that makes it fail */
    private void fill(List<? extends DrivenView<?, ?>> views, boolean careful) {
        List<DrivenView<?, ?>> open = new ArrayList<>(views);
        List<FillTarget<?, ?>> targets = new ArrayList<>();
        try {
            open.forEach(view -> targets.add(view.target(careful)));
            try (Fill fill = new Fill(targets, log, threads)) {
                open.forEach(view -> view.filledBy(fill));
                fill.catchUp();
                open.forEach(DrivenView::stop);
                fill.catchUp();
                while (!open.isEmpty()) {
                    replace(open.getFirst(), targets.getFirst().copy(), fill.token());
                    open.removeFirst();
                    targets.removeFirst();
                }
            }
        } finally {
            open.forEach(DrivenView::resume);
            targets.forEach(target -> clearAway(target.copy()));
        }
    }

    /** What cannot be dropped now goes with the next rebuild. */
    private void clearAway(Copy copy) {
        try {
            store.drop(copy);
        } catch (MongoException e) {
            LOG.warn("The copy {} could not be dropped.", copy.collection(), e);
        }
    }

    private void replace(DrivenView<?, ?> view, Copy copy, @Nullable TrackingToken token) {
        store.use(view.view(), copy, token, segments);
        view.start(copy);
        LOG.info("The view {} is filled up to position {}.", copy.collection(), LogPosition.of(token));
    }
}
