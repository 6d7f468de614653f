package org.annals.client;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The moment that an answer is wanted for; the current state if nothing is said. */
final class MomentOptions {

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Only what had been recorded by then, such as 2026-03-01T12:00:00Z.")
    private @Nullable String knownAt;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what had happened by the end of this day, such as 2026-02-28.")
    private @Nullable String asOf;

    /** The path with the moment in its query. */
    String in(String path) {
        StringJoiner query = new StringJoiner("&", path + (path.contains("?") ? "&" : "?"), "").setEmptyValue(path);
        if (knownAt != null) {
            query.add("knownAt=" + Server.encoded(knownAt));
        }
        if (asOf != null) {
            query.add("asOf=" + Server.encoded(asOf));
        }
        return query.toString();
    }
}
