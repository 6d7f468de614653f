package org.annals.query.view;

/** An event could not be folded into a view. Only this is a reason to park the event: any other fault is the store's. */
final class FoldFailed extends RuntimeException {

    private final RuntimeException fault;

    FoldFailed(RuntimeException fault) {
        super(fault);
        this.fault = fault;
    }

    RuntimeException fault() {
        return fault;
    }
}
