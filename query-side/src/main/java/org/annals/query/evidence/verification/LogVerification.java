package org.annals.query.evidence.verification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.annals.query.evidence.tree.LogTree;

/**
 * Reads every stored event again and compares it with the tree, and the tree with every checkpoint: memory does not grow
 * with the log.
 */
public record LogVerification(StoredEvents events, LogTree tree, SignedCheckpoints signed) {

    /** Half of the work is the store's, so that more threads than these would wait for it. */
    private static final int READERS = 2;

    /** @param elsewhere a checkpoint of this log that was kept somewhere else */
    public LogReport run(Optional<SignedCheckpoint> elsewhere) {
        long began = System.nanoTime();
        StoredTree now = tree.tree();
        Faults faults = new Faults();
        Checkpoints checkpoints = new Checkpoints(now, faults);
        long events = compareEvents(now.size(), faults, () -> {
            elsewhere.ifPresent(it -> checkpoints.compare(it.checkpoint()));
            checkpoints.compare(signed);
            compareUpperRoots(now.size(), faults);
        });
        long compared = checkpoints.conclude();
        List<Fault> named = named(faults, now.size());
        long millis = (System.nanoTime() - began) / 1_000_000;
        return LogReport.of(now, events, compared, millis, faults.count(), named);
    }

    /** @param meanwhile what this thread does while others compare, and wait for the store */
    private long compareEvents(long size, Faults faults, Runnable meanwhile) {
        long segments = (size + Segment.LEAVES - 1) / Segment.LEAVES;
        AtomicLong next = new AtomicLong();
        LongAdder compared = new LongAdder();
        Runnable reader = () -> {
            for (long number = next.getAndIncrement(); number < segments; number = next.getAndIncrement()) {
                compared.add(Segment.number(number, size).compare(events, tree, faults));
            }
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            CompletableFuture<?>[] running = Stream.generate(() -> CompletableFuture.runAsync(reader, readers))
                    .limit(READERS)
                    .toArray(CompletableFuture<?>[]::new);
            meanwhile.run();
            CompletableFuture.allOf(running).join();
            return compared.sum();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : e;
        }
    }

    /** Segments compare what is stored within them; above them are the few roots that span several. */
    private void compareUpperRoots(long size, Faults faults) {
        Hasher hasher = new Hasher();
        for (int level = Segment.LEVEL + 1; size >> level > 0; level++) {
            for (long index = 0; index < size >> level; index++) {
                Hash left = tree.root(new Subtree(level - 1, 2 * index));
                Hash right = tree.root(new Subtree(level - 1, 2 * index + 1));
                if (!hasher.node(left, right).equals(tree.root(new Subtree(level, index)))) {
                    faults.add(Fault.of(
                            FaultKind.TREE_DAMAGED,
                            index << level,
                            "The tree beside the log is damaged above here; the events are not."));
                }
            }
        }
    }

    private List<Fault> named(Faults faults, long size) {
        List<Fault> first = faults.first();
        if (!first.isEmpty() && onlyTheEndIsMissing(first, size)) {
            long from = first.getFirst().index();
            return List.of(Fault.of(
                    FaultKind.SHORTER,
                    from,
                    "The log ends after %d events, but %d were logged.".formatted(from, size)));
        }
        return new Culprits(events, tree, first).named();
    }

    private boolean onlyTheEndIsMissing(List<Fault> first, long size) {
        long from = first.getFirst().index();
        boolean[] more = {false};
        events.read(
                from == 0 ? StoredEvents.START : tree.position(from - 1),
                tree.lastPosition(),
                1,
                (position, bytes, at, length) -> more[0] = true);
        return from < size && first.getFirst().kind() == FaultKind.REMOVED && !more[0];
    }
}
