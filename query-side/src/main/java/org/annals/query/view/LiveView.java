package org.annals.query.view;

import com.mongodb.MongoException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One copy of a view with the processing group that keeps it up to date. A fault in one has no effect on another. */
final class LiveView<S, R> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    /** How often a group looks for segments that nobody owns and for events of which nobody told it. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private static final long LONGEST_STOP_SECONDS = 30;

    private final Copy copy;
    private final LiveSegments<S, R> segments;
    private final DeadLetters deadLetters;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final PooledStreamingEventProcessor group;
    private final ClockMark clock = new ClockMark(GenericEventMessage.clock::millis, System::nanoTime);

    LiveView(View<S, R> view, Copy copy, ViewStore store, ViewWorkers workers, ViewSettings settings) {
        Documents<S, R> documents = store.documents(view, copy);
        this.copy = copy;
        this.segments = store.segments(view, copy, documents);
        this.deadLetters = store.deadLetters(copy, this::writeBeforeLetter);
        this.invoker = invoker(new ViewEventHandler<>(view, copy, documents, segments));
        this.group = PooledStreamingEventProcessor.builder()
                .name(copy.collection())
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(workers.tail())
                .tokenStore(segments)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(workers.coordinators())
                .workerExecutor(workers.workers())
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batchSize())
                .maxSegmentProvider(name -> workers.share().of(segments.fetchSegments(name).length))
                .spanFactory(settings.spans())
                .tokenClaimInterval(LOOK_AGAIN_MILLIS)
                .claimExtensionThreshold(LOOK_AGAIN_MILLIS)
                .build();
        group.registerHandlerInterceptor(new CorrelationOfEvents());
    }

    Copy copy() {
        return copy;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    void start() {
        clock.take();
        group.start();
    }

    /** The group counts its seconds by the machine's clock; set back by an hour, it would renew no claim for as long. */
    void beginAnewIfClockWasSet() {
        if (clock.hasBeenSet()) {
            LOG.warn("The clock has been set; the view {} begins anew.", copy.collection());
            resting(() -> copy);
        }
    }

    /** Returns when the batch in hand is finished and written; fails if that takes too long. */
    void stop() {
        Joined.of(group.shutdownAsync().orTimeout(LONGEST_STOP_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * Tries each sequence of dead letters once more, in order, while the group rests.
     *
     * @param sequence null: all of them
     */
    void retryDeadLetters(@Nullable String sequence) {
        resting(() -> {
            if (sequence != null) {
                return invoker.process(it -> ParticipantSequence.INSTANCE
                        .getSequenceIdentifierFor(it.message())
                        .equals(sequence));
            }
            for (long sequences = deadLetters.amountOfSequences(); sequences > 0; sequences--) {
                invoker.processAny();
            }
            return true;
        });
    }

    /** Does something while the group rests; it goes on afterwards, or as soon as it has come to rest at all. */
    <T> T resting(Supplier<T> task) {
        CompletableFuture<Void> stopped = group.shutdownAsync();
        try {
            Joined.of(stopped.copy().orTimeout(LONGEST_STOP_SECONDS, TimeUnit.SECONDS));
            return task.get();
        } finally {
            if (stopped.isDone()) {
                start();
            } else {
                CompletableFuture<Void> unused = stopped.whenComplete((done, fault) -> start());
            }
        }
    }

    /** Lets segments be claimed that failed here a while ago: the group itself would wait longer each time, up to a minute. */
    void forgive() {
        for (int segment : segments.fetchSegments(copy.collection())) {
            if (!segments.claimed().containsKey(segment)) {
                group.releaseSegment(segment, 0, TimeUnit.MILLISECONDS);
            }
        }
    }

    boolean isFailing() {
        return group.isError() || segments.isFailing();
    }

    void writeIfDue() {
        write(LiveSegment::writeIfDue);
    }

    /** Writes what has been folded if it goes as far as somebody waits for. */
    void writeIfReached(long position) {
        write(segment -> segment.writeIfReached(position));
    }

    private void write(Consumer<LiveSegment<S, R>> how) {
        segments.claimed().forEach((number, segment) -> {
            try {
                how.accept(segment);
            } catch (RuntimeException e) {
                LOG.warn("The view {} could not write and begins again where it last did.", copy.collection(), e);
                group.releaseSegment(number, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        });
    }

    private DeadLetteringEventHandlerInvoker invoker(ViewEventHandler<S, R> handler) {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .sequencingPolicy(ParticipantSequence.INSTANCE)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(deadLetters)
                .enqueuePolicy(parkWhatCannotBeFolded())
                .transactionManager(NoTransactionManager.instance())
                .enableSequenceIdentifierCache()
                .build();
    }

    private void writeBeforeLetter() {
        Batch.segment(copy, segments).ifPresent(LiveSegment::writeDocuments);
    }

    /** An event is not to blame for a store that fails: then the batch is taken again later. */
    private static EnqueuePolicy<EventMessage<?>> parkWhatCannotBeFolded() {
        return (letter, cause) -> {
            if (cause instanceof FoldFailed failed) {
                return Decisions.enqueue(failed.reason());
            }
            if (cause instanceof MongoException away) {
                throw away;
            }
            throw new IllegalStateException("The batch has to be taken again.", cause);
        };
    }
}
