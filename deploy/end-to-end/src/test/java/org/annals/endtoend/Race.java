package org.annals.endtoend;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two requests that set out at the same instant. */
final class Race {

    private Race() {}

    /** What came of each, as {@link HttpAnswer#inShort()} says it. */
    static List<String> between(Supplier<HttpAnswer> one, Supplier<HttpAnswer> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService runners = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.supplyAsync(() -> run(one, start), runners);
            var second = CompletableFuture.supplyAsync(() -> run(other, start), runners);
            return List.of(first.join().inShort(), second.join().inShort());
        }
    }

    private static HttpAnswer run(Supplier<HttpAnswer> request, CyclicBarrier start) {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return request.get();
    }
}
