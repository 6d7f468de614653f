package org.annals.query.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread worked out, or the very fault that it met. */
final class Joined {

    private Joined() {}

    static <T> T of(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
