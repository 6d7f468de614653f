package org.annals.query.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The segments of one copy of a view that this process has claimed, as the token store of its processing group. */
final class LiveSegments<S, R> extends MongoTokenStore {

    private final View<S, R> view;
    private final Documents<S, R> documents;
    private final Claims claims;
    private final Tokens tokens;
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
            Claims claims,
            Tokens tokens,
            MongoTemplate mongo,
            Serializer serializer,
            String process,
            Runnable progress,
            BatchCount batches) {
        super(builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .nodeId(process)
                .ensureIndexes(false));
        this.view = view;
        this.documents = documents;
        this.claims = claims;
        this.tokens = tokens;
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
        TrackingToken token = tokens.token(claims.claim(segment).orElseThrow(() -> notOwned(segment)));
        claimed.put(
                segment,
                new LiveSegment<>(
                        new WorkingSet<>(view, documents),
                        new Owner(segment),
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

    @Override
    public void extendClaim(String copy, int segment) {
        if (!claims.renew(segment)) {
            throw notOwned(segment);
        }
    }

    @Override
    public List<Segment> fetchAvailableSegments(String copy) {
        int[] all = fetchSegments(copy);
        return claims.free().stream().map(it -> Segment.computeSegment(it, all)).toList();
    }

    private void storeNow(TrackingToken token, int segment) {
        if (!claims.renew(segment, tokens.entry(token))) {
            throw notOwned(segment);
        }
    }

    private static UnableToClaimTokenException notOwned(int segment) {
        return new UnableToClaimTokenException("Another process has claimed the segment " + segment + ".");
    }

    private final class Owner implements SegmentOwner {

        private final int segment;

        private Owner(int segment) {
            this.segment = segment;
        }

        @Override
        public void store(TrackingToken token) {
            storeNow(token, segment);
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
