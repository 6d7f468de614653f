package org.annals.endtoend;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Asks everything over and over beside a test. */
final class Watched implements AutoCloseable {

    private final EveryQuery queries;
    private final Set<Map<String, String>> answers = new LinkedHashSet<>();
    private final CompletableFuture<Void> watching;
    private volatile boolean enough;

    private Watched(Api api) {
        this.queries = new EveryQuery(api);
        this.watching =
                CompletableFuture.runAsync(this::watch, Thread.ofPlatform().daemon()::start);
    }

    static Watched of(Api api) {
        return new Watched(api);
    }

    /** All that was ever answered, each different answer once; ends the watching. */
    Set<Map<String, String>> answers() {
        close();
        return answers;
    }

    private void watch() {
        do {
            answers.add(queries.answers());
        } while (!enough);
    }

    @Override
    public void close() {
        enough = true;
        watching.join();
    }
}
