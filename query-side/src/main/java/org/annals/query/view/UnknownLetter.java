package org.annals.query.view;

/** The view has parked no such event or sequence. */
public final class UnknownLetter extends RuntimeException {

    UnknownLetter(String view, String id) {
        super("The view " + view + " has parked nothing of the id " + id + ".");
    }
}
