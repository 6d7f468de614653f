package org.annals.standalone.axon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;

/** Waits for Axon Server, but not for ever, and says of all that can go wrong with it that it does not answer. */
final class AxonServerAnswer {

    static final long PATIENCE_SECONDS = 30;

    private AxonServerAnswer() {}

    /** @throws DataAccessResourceFailureException if there is none */
    static <T> T of(Supplier<CompletableFuture<T>> question) {
        try {
            return question.get().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new DataAccessResourceFailureException("Axon Server does not answer.", e.getCause());
        }
    }
}
