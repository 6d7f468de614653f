package org.annals.command.request;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.annals.command.request.Answer.Outcome;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request through an aggregate, the same for all: may they ask? answered before? seen the current version? what do the
 * rules say? Whatever they say is recorded.
 *
 * @param <R> what can be asked of the aggregate
 * @param <E> the aggregate's events
 */
public abstract class Desk<R extends Request, E extends DomainEvent> {

    private AnswerBook answers = new AnswerBook(); // not final: a snapshot is read into it

    /** The event that records a refusal. */
    protected abstract E refusal(R request, RefusalCode code, String message, @Nullable Personal content);

    /** The event that records a repetition; empty if this aggregate does not record them. */
    protected abstract Optional<E> repetition(R request);

    /**
     * Decides a request and records what comes of it.
     *
     * @param happen applies an event and what follows from it
     * @throws org.annals.kernel.access.Forbidden if the caller may not ask for it; nothing is recorded
     */
    protected final Answer decide(R request, MetaData origin, Supplier<Verdict<E>> rules, Consumer<E> happen) {
        Authority.check(request, origin);
        Optional<Answer> before = answers.recall(origin, request.aggregate());
        if (before.isPresent()) {
            return before.get();
        }
        checkVersion(origin);
        return switch (rules.get()) {
            case Verdict.Happened<E>(var events) -> {
                events.forEach(happen);
                yield answer(request, Outcome.APPLIED, null);
            }
            case Verdict.NothingNew<E>() -> {
                if (origin.containsKey(EventMetadata.KEY)) {
                    repetition(request).ifPresent(AggregateLifecycle::apply);
                }
                yield answer(request, Outcome.UNCHANGED, null);
            }
            case Verdict.Forbidden<E>(var code) -> {
                String content = (String) origin.get(RequestOrigin.CONTENT);
                AggregateLifecycle.apply(refusal(request, code, code.sentence(), Personal.of(content)));
                yield answer(request, Outcome.REFUSED, code);
            }
        };
    }

    /** Remembers what an event answers, under the key of its request. */
    protected final void note(E event, MetaData metaData, long version) {
        switch (event) {
            case Refusal it -> answers.noteRefusal(metaData, version, it.code(), it.message());
            case Repetition it -> answers.note(metaData, version, Outcome.UNCHANGED);
            default -> answers.note(metaData, version, Outcome.APPLIED);
        }
    }

    private static void checkVersion(MetaData origin) {
        Object expected = origin.get(RequestOrigin.EXPECTED_VERSION);
        long version = version();
        if (expected instanceof Number number && number.longValue() != version) {
            throw new VersionConflict(number.longValue(), version);
        }
    }

    private static Answer answer(Request request, Outcome outcome, @Nullable RefusalCode code) {
        String message = code == null ? null : code.sentence();
        return new Answer(outcome, code, message, request.aggregate(), version(), false);
    }

    /** The version of the aggregate that is at work; -1 if nothing has happened to it. */
    protected static long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }
}
