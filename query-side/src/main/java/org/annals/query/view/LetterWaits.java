package org.annals.query.view;

/** The event shows no fault: it waits behind another, and is not to be given up before that one is. */
public final class LetterWaits extends RuntimeException {

    LetterWaits(String view, String event) {
        super("The event " + event + " only waits behind another that the view " + view + " has parked.");
    }
}
