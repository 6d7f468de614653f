package org.annals.query.verification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of read models with the events.
 *
 * @param state {@code running}, {@code finished} or {@code failed}
 * @param views which read models
 * @param sample the documents of so many participants only; null: all documents
 * @param seed which participants; null without a sample
 * @param head the last position of the event log when it began; null until it is known
 * @param done how many events have been folded and compared
 * @param total how many there are to fold; 0 until they have been counted
 * @param holds whether nothing is wrong; null until it is finished
 * @param results what was found, by read model; none until it is finished
 * @param problem why it failed; null unless it has
 */
public record Verification(
        String id,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> views,
        @Nullable Integer sample,
        @Nullable Long seed,
        @Nullable Long head,
        long done,
        long total,
        @Nullable Boolean holds,
        List<ViewSummary> results,
        @Nullable String problem) {

    static final String RUNNING = "running";
    static final String FINISHED = "finished";
    static final String FAILED = "failed";
}
