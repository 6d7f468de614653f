package org.annals.query.replay;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.view.LogPass;
import org.annals.query.view.LogPosition;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Works views out in memory from the event log alone, for any moment. What it needs is a state for each document. */
public final class Replay implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final EventStreams streams;
    private final Passes passes = new Passes(PATIENCE);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("replay-", 1).factory());

    /** @param streams null if the event store cannot read single streams with their positions */
    public Replay(StreamableMessageSource<TrackedEventMessage<?>> log, @Nullable EventStreams streams) {
        this.log = log;
        this.streams = streams == null ? new StreamsOfLog(log, threads) : streams;
    }

    /** A view at a moment, from the whole log. */
    public <S, R> Replayed<S, R> of(View<S, R> view, Moment moment) {
        Replayed<S, R> replayed = new Replayed<>(view, moment);
        fill(List.of(replayed));
        return replayed;
    }

    /** Several views with one pass over the whole log, as it stands when the pass begins. */
    public void fill(Collection<? extends Replayed<?, ?>> views) {
        fill(views, LogPosition.of(log.createHeadToken()));
    }

    /** Several views with one pass over the log up to a position. */
    public void fill(Collection<? extends Replayed<?, ?>> views, long head) {
        read(head, event -> views.forEach(view -> view.take(event)));
    }

    /** Every event of the log as it stands now, in order. */
    public void read(Consumer<LoggedEvent> each) {
        read(LogPosition.of(log.createHeadToken()), each);
    }

    /**
     * Every event of the log up to a position, in order.
     *
     * @throws LogBusy if others are reading it and go on for a minute
     */
    public void read(long head, Consumer<LoggedEvent> each) {
        passes.run(() -> pass(head, each));
    }

    private void pass(long head, Consumer<LoggedEvent> each) {
        try (LogPass pass = new LogPass(log, threads)) {
            pass.to(head, chunk -> chunk.forEach(message -> each.accept(LoggedEvent.of(message))));
        }
    }

    /** What a view tells of one participant at a moment, from the events of this participant alone. */
    public <S, R> Replayed<S, R> of(View<S, R> view, Moment moment, ParticipantId participant) {
        Replayed<S, R> replayed = new Replayed<>(view, moment);
        events(participant).forEach(replayed::take);
        return replayed;
    }

    /** The events of one participant, those of the assessment among them, in the order of the log. */
    public List<LoggedEvent> events(ParticipantId participant) {
        List<String> both =
                List.of(participant.value(), AssessmentId.of(participant).value());
        return events(both);
    }

    /** The events of some streams together, in the order of the log. */
    public List<LoggedEvent> events(Collection<String> some) {
        return streams.read(some).stream().map(LoggedEvent::of).toList();
    }

    /** The events of a cohort's own stream. */
    public List<LoggedEvent> events(CohortId cohort) {
        return streams.read(List.of(cohort.value())).stream()
                .map(LoggedEvent::of)
                .toList();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
