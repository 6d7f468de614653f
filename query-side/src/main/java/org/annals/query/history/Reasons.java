package org.annals.query.history;

import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Fits what people wrote into a sentence. */
final class Reasons {

    private Reasons() {}

    /** A colon and the reason, or nothing if there is none. */
    static String after(@Nullable Personal reason) {
        return reason == null ? "" : ": " + plain(reason.value());
    }

    /** Without the full stop that the sentence brings by itself. */
    static String plain(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    /** {@code record-attendance} as people say it. */
    static String spoken(String request) {
        return request.replace('-', ' ');
    }
}
