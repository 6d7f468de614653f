package org.annals.query.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.annals.query.view.DiscreetCause;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The verifications since this process started: one at a time, the latest of them kept. */
public final class Verifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final int KEPT = 5;

    private final Verifier verifier;
    private final Clock clock;
    private final LastResults last;
    private final Deque<Run> runs = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verification").factory());

    /** @param last where is kept what the last verification of each view has found */
    Verifications(Verifier verifier, Clock clock, LastResults last) {
        this.verifier = verifier;
        this.clock = clock;
        this.last = last;
    }

    /** @throws VerificationRunning if there is one already */
    synchronized Verification begin(Scope scope) {
        if (latest().filter(it -> it.state().equals(Verification.RUNNING)).isPresent()) {
            throw new VerificationRunning();
        }
        Run run = new Run(scope, clock.instant());
        runs.addFirst(run);
        if (runs.size() > KEPT) {
            runs.removeLast();
        }
        thread.execute(() -> carryOut(run));
        return run.now();
    }

    synchronized Optional<Verification> find(String id) {
        return run(id).map(Run::now);
    }

    /** What a verification has found to differ; empty if there is no such verification. */
    synchronized Optional<FoundDifferences> differences(String id) {
        return run(id).map(Run::differences);
    }

    private Optional<Run> run(String id) {
        return runs.stream().filter(it -> it.now().id().equals(id)).findFirst();
    }

    /** The one that began last; empty if there was none yet. */
    synchronized Optional<Verification> latest() {
        return Optional.ofNullable(runs.peekFirst()).map(Run::now);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void carryOut(Run run) {
        try {
            List<ViewResult> results = verifier.verify(run);
            Instant now = clock.instant();
            if (run.scope().isWhole()) {
                last.keep(results.stream().map(it -> Checked.of(it, now)).toList());
            }
            run.finish(results, now);
            results.stream().filter(it -> it.faults() > 0).forEach(Verifications::warn);
        } catch (InterruptedException | RuntimeException | StackOverflowError | LinkageError e) {
            ThrowableCause cause = DiscreetCause.of(e);
            run.fail("It broke off: " + cause.type() + ". The server's log says more.", clock.instant());
            if (!thread.isShutdown()) {
                LOG.error("The verification {} broke off: {}: {}", run.now().id(), cause.type(), cause.message());
            }
        }
    }

    private static void warn(ViewResult it) {
        LOG.warn(
                "The read model {} is not what the events say: {} documents differ, {} events are missing, {} behind."
                        + " GET /api/verifications/latest says more.",
                it.view(),
                it.differing(),
                it.missing(),
                it.behind());
    }
}
