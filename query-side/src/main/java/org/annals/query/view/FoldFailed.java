package org.annals.query.view;

import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * An event could not be folded into a view. Only this is a reason to park the event: any other fault is the store's. It
 * tells of the fault what may stand in a log, and keeps no more of it.
 */
final class FoldFailed extends RuntimeException {

    private final ThrowableCause reason;

    FoldFailed(RuntimeException fault) {
        this(DiscreetCause.of(fault));
        setStackTrace(fault.getStackTrace());
    }

    private FoldFailed(ThrowableCause reason) {
        super(reason.type() + ": " + reason.message());
        this.reason = reason;
    }

    ThrowableCause reason() {
        return reason;
    }
}
