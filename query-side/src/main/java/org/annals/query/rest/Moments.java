package org.annals.query.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annals.kernel.event.RecordingClock;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replay;
import org.annals.query.replay.Replayed;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** Answers queries about a moment, worked out from the event log. */
public final class Moments {

    /** Enough for some people who page through long answers. */
    private static final int AT_HAND = 4;

    private static final Duration AT_HAND_FOR = Duration.ofMinutes(5);

    private final Replay replay;
    private final RecordingClock clock;
    private final Duration patience;
    private final Cache<Record, Object> whole = Caffeine.newBuilder()
            .maximumSize(AT_HAND)
            .softValues()
            .expireAfterAccess(AT_HAND_FOR)
            .build();

    private record Key(String view, Moment moment) {}

    /** @param patience how long to wait for what was recorded up to a moment to be settled */
    public Moments(Replay replay, RecordingClock clock, Duration patience) {
        this.replay = replay;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * The moment that is asked for, once it is settled: no answer for it will ever change. If no instant is asked for, it
     * is the present one.
     *
     * @throws QueryProblem {@code INVALID}, {@code MOMENT_IN_FUTURE}, or {@code MOMENT_NOT_SETTLED} if somebody goes on
     *     writing for too long
     */
    public Moment settled(MomentQuery asked) {
        Instant knownAt = asked.knownAtInstant();
        LocalDate asOf = asked.asOfDate();
        return new Moment(knownAt == null ? settle(clock.now()) : settled("knownAt", knownAt), asOf);
    }

    /**
     * Two instants, once it is settled what was known at them.
     *
     * @throws QueryProblem as above
     */
    public Interval settled(IntervalQuery asked) {
        Instant to = settled("to", given("to", asked.to()));
        Instant from = given("from", asked.from());
        if (from.isAfter(to)) {
            throw QueryProblem.invalid("from lies before to.");
        }
        return new Interval(from, to);
    }

    /** Something from a view at a settled moment, from the whole log; kept for a while, for the next page. */
    public <S, R, T> T whole(View<S, R> view, Moment moment, Function<Replayed<S, R>, T> answer) {
        return kept(new Key(view.name(), moment), () -> answer.apply(replay.of(view, moment)));
    }

    /**
     * Something that never changes, kept for a while.
     *
     * @param key of a type that nobody else uses
     */
    @SuppressWarnings("unchecked") // under the keys of one type there is always the same type of answer
    public <T> T kept(Record key, Supplier<T> work) {
        return (T) whole.get(key, it -> work.get());
    }

    /** A view at a settled moment, as far as it tells of one participant; empty if there is none of that id. */
    public <S, R> Replayed<S, R> participant(View<S, R> view, Moment moment, String id) {
        Replayed<S, R> replayed = new Replayed<>(view, moment);
        events(id).forEach(replayed::take);
        return replayed;
    }

    /** The events of one participant in the order of the log; empty if there is none of that id. */
    public List<LoggedEvent> events(String id) {
        return ParticipantId.isOne(id) ? replay.events(new ParticipantId(id)) : List.of();
    }

    private static Instant given(String parameter, @Nullable String given) {
        if (given == null) {
            throw QueryProblem.invalid(parameter + " is missing: an instant such as 2026-03-01T12:00:00Z.");
        }
        return MomentQuery.instant(parameter, given);
    }

    private Instant settled(String parameter, Instant instant) {
        if (instant.isAfter(clock.now())) {
            throw QueryProblem.future(parameter + " lies in the future: what will be known then nobody can say yet.");
        }
        return settle(instant);
    }

    private Instant settle(Instant instant) {
        try {
            if (clock.awaitSettled(instant, patience)) {
                return instant;
            }
            throw QueryProblem.notSettled("What was recorded up to " + instant + " is still being written; try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QueryProblem.behind("The server is stopping.");
        }
    }
}
