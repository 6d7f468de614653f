package org.annals.query.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verification from its beginning to its end; one thread carries it out, others ask how far it is. */
final class Run {

    private final String id = UUID.randomUUID().toString();
    private final Scope scope;
    private Verification now;
    private List<ViewResult> results = List.of();

    Run(Scope scope, Instant startedAt) {
        this.scope = scope;
        Long seed = scope.isWhole() ? null : scope.seed();
        this.now = new Verification(
                id,
                Verification.RUNNING,
                startedAt,
                null,
                scope.views(),
                scope.sample(),
                seed,
                null,
                0,
                0,
                null,
                List.of(),
                null);
    }

    Scope scope() {
        return scope;
    }

    synchronized Verification now() {
        return now;
    }

    synchronized FoundDifferences differences() {
        return FoundDifferences.in(results);
    }

    /** @param total how many events there are to fold */
    synchronized void begins(long head, long total) {
        now = with(Verification.RUNNING, null, head, 0, total, null);
    }

    synchronized void advance(long events) {
        now = with(Verification.RUNNING, null, now.head(), now.done() + events, now.total(), null);
    }

    synchronized void finish(List<ViewResult> found, Instant at) {
        results = found;
        now = with(Verification.FINISHED, at, now.head(), now.done(), now.total(), null);
    }

    synchronized void fail(String problem, Instant at) {
        now = with(Verification.FAILED, at, now.head(), now.done(), now.total(), problem);
    }

    private Verification with(
            String state,
            @Nullable Instant finishedAt,
            @Nullable Long head,
            long done,
            long total,
            @Nullable String problem) {
        Boolean holds = state.equals(Verification.FINISHED) ? results.stream().allMatch(it -> it.faults() == 0) : null;
        return new Verification(
                id,
                state,
                now.startedAt(),
                finishedAt,
                scope.views(),
                scope.sample(),
                now.seed(),
                head,
                done,
                total,
                holds,
                results.stream().map(ViewSummary::of).toList(),
                problem);
    }
}
