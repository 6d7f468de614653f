package org.annals.command.request;

import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What a request came to.
 *
 * @param code which rule refused it; null unless refused
 * @param message the refusal in one sentence; null unless refused
 * @param aggregate the id of the aggregate that answered
 * @param version the sequence number of the aggregate's last event; -1 if it has none
 * @param repeated whether the same request was answered before, with this answer
 */
public record Answer(
        Outcome outcome,
        @Nullable RefusalCode code,
        @Nullable String message,
        String aggregate,
        long version,
        boolean repeated) {

    /** The three things that a readable request can come to. */
    public enum Outcome {
        APPLIED,
        UNCHANGED,
        REFUSED
    }
}
