package org.annals.command.rest;

import java.util.List;
import org.annals.kernel.refusal.FieldFault;

/** A request that cannot be read. It names everything that is wrong, not only the first thing. */
final class InvalidFields extends RuntimeException {

    private final transient List<FieldFault> faults;

    InvalidFields(List<FieldFault> faults) {
        super("The request cannot be read.");
        this.faults = List.copyOf(faults);
    }

    static InvalidFields of(String field, String message) {
        return new InvalidFields(List.of(new FieldFault(field, message)));
    }

    List<FieldFault> faults() {
        return faults;
    }
}
