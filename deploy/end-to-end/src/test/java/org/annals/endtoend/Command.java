package org.annals.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A command that can be sent again and again, as its key says that it is the same. */
record Command(String key, String path, String body) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Command of(String path, String body) {
        return new Command(UUID.randomUUID().toString(), path, body);
    }

    /** The registration of somebody new. */
    static Command registration() {
        return of("/api/registrations", Provider.registration(UUID.randomUUID().toString(), Provider.newTrn()));
    }

    HttpAnswer sendTo(Api api) {
        return api.post(path, body, "Idempotency-Key", key);
    }

    /** What was decided; empty if the server was gone, or could not say. */
    Optional<HttpAnswer> decidedBy(Api api) {
        try {
            return Optional.of(sendTo(api)).filter(answer -> answer.status() == 200 || answer.status() == 422);
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    /** Sends it until something is decided. */
    HttpAnswer awaitDecidedBy(Api api) {
        return await("a decision")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> decidedBy(api), Optional::isPresent)
                .orElseThrow();
    }
}
