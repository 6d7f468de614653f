package org.annals.query.view;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All views of this process: fills them at start, keeps them up to date, rebuilds them, reads them. */
public final class Views implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private static final long FOLLOW_MILLIS = 1_000;
    private static final long FORGIVE_MILLIS = 5_000;
    private static final long WRITE_MILLIS = 50;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final ViewSettings settings;
    private final Progress progress = new Progress();
    private final ViewStore store;
    private final Presence presence;
    private final ViewWorkers workers;
    private final Filler filler;
    private final Rebuilds rebuilds;
    private final Map<String, DrivenView<?, ?>> views = new LinkedHashMap<>();

    /**
     * @param serializer for tokens and dead letters: the one that the events are written with
     * @param opener opens personal data, which stays sealed in the read models, once somebody asks for it
     */
    public Views(
            Collection<? extends View<?, ?>> views,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            MongoDatabase database,
            Serializer serializer,
            UnaryOperator<String> opener,
            ViewSettings settings) {
        this.log = log;
        this.settings = settings;
        this.store = new ViewStore(database, serializer, progress, opener);
        this.presence = store.presence();
        this.workers = new ViewWorkers(log, new FairShare());
        this.filler = new Filler(log, store, settings.segments());
        this.rebuilds = new Rebuilds(filler);
        views.forEach(view -> this.views.put(view.name(), drive(view)));
    }

    /**
     * Fills what has no copy yet, which takes its time, and starts the processing groups.
     *
     * @see FirstFill
     */
    public void start() {
        store.tokens().prepare();
        new FirstFill(filler).begin(views.values(), head());
        workers.every(FOLLOW_MILLIS, this::follow);
        workers.every(FOLLOW_MILLIS, () -> workers.share().among(presence.beat()));
        workers.every(FORGIVE_MILLIS, () -> views.values().forEach(DrivenView::forgive));
        workers.every(WRITE_MILLIS, () -> views.values().forEach(DrivenView::writeIfDue));
    }

    /** A MongoDB that forgets may have been started again, or somebody has dropped all there was. */
    private void follow() {
        views.values().forEach(DrivenView::follow);
        List<DrivenView<?, ?>> lost = new ArrayList<>();
        views.values().stream().filter(DrivenView::isLost).forEach(lost::add);
        if (!lost.isEmpty()) {
            LOG.warn("MongoDB has lost {} read models; they are filled anew.", lost.size());
            rebuilds.begin(lost);
        }
    }

    /**
     * Starts to fill new copies of views, with one pass over the log for all of them. Each takes the old one's place when
     * it has caught up. Does nothing for a view of which a new copy is being filled already.
     *
     * @throws UnknownView if there is none of one of the names
     */
    public void rebuild(Collection<String> names) {
        List<DrivenView<?, ?>> chosen = new ArrayList<>();
        names.forEach(name -> chosen.add(view(name)));
        rebuilds.begin(chosen);
    }

    /** The names of all views. */
    public Set<String> names() {
        return Collections.unmodifiableSet(views.keySet());
    }

    /**
     * What a view could not take in.
     *
     * @throws UnknownView if there is none of that name
     */
    public ParkedEvents parked(String name) {
        return new ParkedEvents(view(name), store);
    }

    BatchCount batches() {
        return store.batches();
    }

    /** The position of the last event in the log. */
    public long head() {
        return LogPosition.of(log.createHeadToken());
    }

    /** How each view is. While MongoDB is away, that is how it was when it was last asked, and how far behind that is by now. */
    public List<ViewStatus> status() {
        long head = head();
        try {
            return views.values().stream().map(view -> view.status(head)).toList();
        } catch (MongoException away) {
            return views.values().stream().map(view -> view.statusUnasked(head)).toList();
        }
    }

    /**
     * The place in the log up to which a view tells what happened; {@link LogPosition#NONE} if it tells of nothing yet.
     *
     * @throws UnknownView if there is none of that name
     */
    public long position(String name) {
        return view(name).inUse().position().orElse(LogPosition.NONE);
    }

    /**
     * Waits until a view tells of everything up to the position; false if it does not get there in time.
     *
     * @throws UnknownView if there is none of that name
     */
    public boolean await(String name, long position, long millis) throws InterruptedException {
        DrivenView<?, ?> view = view(name);
        return progress.await(() -> view.hasReached(position), millis);
    }

    /**
     * Reads from the copy of the view that is in use.
     *
     * @throws ViewNotFilled if there is none yet
     */
    @SuppressWarnings("unchecked") // a view is kept under its name with its own types
    public <S, R, T> T read(View<S, R> view, Function<MongoCollection<StoredDocument<R>>, T> query) {
        return ((DrivenView<S, R>) view(view.name())).inUse().read(query);
    }

    @Override
    public void close() {
        for (DrivenView<?, ?> view : views.values()) {
            try {
                view.stop();
            } catch (RuntimeException e) {
                LOG.warn("The view {} did not stop.", view.view().name(), e);
            }
        }
        rebuilds.close();
        filler.close();
        workers.close();
        leave();
    }

    private void leave() {
        try {
            presence.leave();
        } catch (MongoException away) {
            LOG.warn("MongoDB is away; that this process has left is noticed in some seconds.");
        }
    }

    private DrivenView<?, ?> view(String name) {
        return Optional.ofNullable(views.get(name)).orElseThrow(() -> new UnknownView(name));
    }

    private <S, R> DrivenView<S, R> drive(View<S, R> view) {
        View<S, R> contained = new Contained<>(view);
        return new DrivenView<>(contained, store, copy -> new LiveView<>(contained, copy, store, workers, settings));
    }
}
