package org.annals.command.importing;

import java.time.Instant;
import org.annals.command.request.Request;
import org.jspecify.annotations.Nullable;

/** What a readable row says. */
sealed interface Reading {

    /** When the provider recorded it; the rows of all files are taken in this order. */
    Instant recordedAt();

    /**
     * It asks for something.
     *
     * @param onBehalfOf who did it, according to the row
     */
    record Asks(
            Instant recordedAt, Request request, @Nullable String onBehalfOf) implements Reading {}

    /** It is about nothing that counts, whoever it is about. */
    record CountsForNothing(Instant recordedAt) implements Reading {}
}
