package org.annals.query.history;

import java.util.Optional;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in one plain English sentence, and apart from it what somebody wrote about it, which stays sealed until
 * the sentence is read.
 *
 * @param frame the sentence without what somebody wrote
 * @param words null if nobody wrote anything
 */
record Sentence(String frame, @Nullable Personal words) {

    /** The whole sentence: before its full stop, a colon and what was written. */
    String whole() {
        return Optional.ofNullable(words)
                .map(it -> "%s: %s.".formatted(Reasons.plain(frame), Reasons.plain(it.value())))
                .orElse(frame);
    }
}
