package org.annals.query.view;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The segments of one copy of a view that this process has claimed, as the token store of its processing group. */
final class LiveSegments<S, R> extends MongoTokenStore {

    /** Claims are extended every second; who does not for so long has stopped, and others take over. */
    private static final Duration CLAIM = Duration.ofSeconds(5);

    private final View<S, R> view;
    private final Documents<S, R> documents;
    private final Runnable progress;
    private final BatchCount batches;
    private final Map<Integer, LiveSegment<S, R>> claimed = new ConcurrentHashMap<>();
    private volatile boolean careful;
    private volatile boolean failing;

    /**
     * @param process by which this process is known to the others
     * @param progress called after something was folded or written
     */
    LiveSegments(
            View<S, R> view,
            Documents<S, R> documents,
            MongoTemplate mongo,
            Serializer serializer,
            String process,
            Runnable progress,
            BatchCount batches) {
        super(builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .nodeId(process)
                .claimTimeout(CLAIM)
                .ensureIndexes(false));
        this.view = view;
        this.documents = documents;
        this.progress = progress;
        this.batches = batches;
    }

    LiveSegment<S, R> segment(int segment) {
        LiveSegment<S, R> it = claimed.get(segment);
        if (it == null) {
            throw new UnableToClaimTokenException("The segment " + segment + " is not claimed.");
        }
        return it;
    }

    Map<Integer, LiveSegment<S, R>> claimed() {
        return Map.copyOf(claimed);
    }

    /** Whether to look at each event's consequences one by one. */
    boolean isCareful() {
        return careful;
    }

    /** Whether the last thing that was tried has failed. */
    boolean isFailing() {
        return failing;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String copy, int segment) {
        TrackingToken token = super.fetchToken(copy, segment);
        claimed.put(
                segment,
                new LiveSegment<>(
                        new WorkingSet<>(view, documents),
                        new Owner(copy, segment),
                        events -> batches.begun(view.name(), events)));
        return token;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String copy, int segment) {
        if (token != null) {
            segment(segment).reached(token);
            progress.run();
        }
    }

    @Override
    public void releaseClaim(String copy, int segment) {
        LiveSegment<S, R> released = claimed.remove(segment);
        try {
            if (released != null) {
                released.write();
            }
        } finally {
            super.releaseClaim(copy, segment);
        }
    }

    private void storeNow(TrackingToken token, String copy, int segment) {
        super.storeToken(token, copy, segment);
    }

    private final class Owner implements SegmentOwner {

        private final String copy;
        private final int segment;

        private Owner(String copy, int segment) {
            this.copy = copy;
            this.segment = segment;
        }

        @Override
        public void store(TrackingToken token) {
            storeNow(token, copy, segment);
            failing = false;
            progress.run();
        }

        @Override
        public void failed() {
            failing = true;
        }

        @Override
        public void beCareful() {
            careful = true;
        }
    }
}
