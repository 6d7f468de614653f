package org.annals.query.replay;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads single streams of the event store, without reading the others. */
public interface EventStreams {

    /** The events of these streams together, in the order of the log, each with its position. */
    List<? extends TrackedEventMessage<?>> read(Collection<String> streams);
}
