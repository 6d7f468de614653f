package org.annals.command.retention;

import java.time.LocalDate;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.retention.RetentionApplied;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks to record that data goes whose time is over. */
record RecordRetention(RetentionApplied applied) implements Request {

    static final String NAME = "retention";

    /** There is one stream of it. */
    static final String STREAM = "retention";

    @Override
    @TargetAggregateIdentifier
    public String aggregate() {
        return STREAM;
    }

    @Override
    public LocalDate on() {
        return applied.on();
    }

    @Override
    public String handler() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.DECIDE_ERASURES;
    }

    @Override
    public String doneBy() {
        return applied.decidedBy();
    }
}
