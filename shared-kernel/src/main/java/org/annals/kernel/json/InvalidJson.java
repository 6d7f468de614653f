package org.annals.kernel.json;

/** What was sent is not JSON as we take it. */
public final class InvalidJson extends RuntimeException {

    private final String fault;

    InvalidJson(String fault) {
        super(fault);
        this.fault = fault;
    }

    /** Such as "must be well-formed JSON". */
    public String fault() {
        return fault;
    }
}
