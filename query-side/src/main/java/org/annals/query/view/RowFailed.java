package org.annals.query.view;

import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * What a fold has made of events cannot be shown. Which of the events is to blame shows when they are taken one by one. It
 * tells of the fault what may stand in a log, and keeps no more of it.
 */
final class RowFailed extends RuntimeException {

    RowFailed(String document, RuntimeException fault) {
        this(document, DiscreetCause.of(fault));
        setStackTrace(fault.getStackTrace());
    }

    private RowFailed(String document, ThrowableCause reason) {
        super("The row of the document %s cannot be worked out: %s: %s"
                .formatted(document, reason.type(), reason.message()));
    }
}
