package org.annals.query.verification;

import org.annals.query.view.LoggedEvent;

/**
 * An event that a document rests on.
 *
 * @param position its place in the event log
 */
public record EventBehind(String eventId, long position, String type) {

    static EventBehind of(LoggedEvent event) {
        return new EventBehind(
                event.id(), event.position(), event.message().getPayloadType().getSimpleName());
    }
}
