package org.annals.kernel.sealing;

/** What is sealed in an event was changed, or belongs to another event, field or person. */
public final class SealBroken extends PersonalDataUnreadable {

    private static final long serialVersionUID = 1L;

    SealBroken(String event) {
        super("What is sealed in the event " + event + " was changed or moved there.");
    }
}
