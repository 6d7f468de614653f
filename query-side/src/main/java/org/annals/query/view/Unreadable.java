package org.annals.query.view;

import org.axonframework.messaging.deadletter.ThrowableCause;

/** A document stands in MongoDB in a way in which no version would write it; only a rebuild of the view mends that. */
final class Unreadable extends RuntimeException {

    Unreadable(String view, String document, RuntimeException fault) {
        this(view, document, DiscreetCause.of(fault));
    }

    /** What a library quotes of the document is not kept. */
    private Unreadable(String view, String document, ThrowableCause cause) {
        super("The document %s cannot be read (%s: %s); ./annals rebuild %s mends it."
                .formatted(document, cause.type(), cause.message(), view));
    }
}
