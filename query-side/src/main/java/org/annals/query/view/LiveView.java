package org.annals.query.view;

import com.mongodb.MongoException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** One copy of a view with the processing group that keeps it up to date. A fault in one has no effect on another. */
final class LiveView {

    /** How often an idle group looks for events of which nobody told it, and renews its claims. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final Copy copy;
    private final DeadLetters deadLetters;
    private final PooledStreamingEventProcessor processor;

    <S, R> LiveView(View<S, R> view, Copy copy, ViewStore store, ViewWorkers workers, ViewSettings settings) {
        this.copy = copy;
        this.deadLetters = store.deadLetters(copy);
        DeadLetteringEventHandlerInvoker invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(new ViewEventHandler<>(view, store.documents(view, copy)))
                .sequencingPolicy(ParticipantSequence.INSTANCE)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(deadLetters)
                .enqueuePolicy(unlessTheStoreFailed())
                .transactionManager(NoTransactionManager.instance())
                .enableSequenceIdentifierCache()
                .build();
        this.processor = PooledStreamingEventProcessor.builder()
                .name(copy.collection())
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(workers.tail())
                .tokenStore(store.tokens())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(workers.coordinators())
                .workerExecutor(workers.workers())
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(LOOK_AGAIN_MILLIS)
                .build();
    }

    Copy copy() {
        return copy;
    }

    DeadLetters deadLetters() {
        return deadLetters;
    }

    void start() {
        processor.start();
    }

    /** Returns when the batch in hand is finished. */
    void stop() {
        processor.shutDown();
    }

    boolean isFailing() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(it -> it.isErrorState());
    }

    /** An event is not to blame for a store that fails: then the batch is taken again later. */
    private static EnqueuePolicy<EventMessage<?>> unlessTheStoreFailed() {
        return (letter, cause) -> {
            if (cause instanceof MongoException storeFailed) {
                throw storeFailed;
            }
            return Decisions.enqueue(ThrowableCause.truncated(cause));
        };
    }
}
