package org.annals.query.view;

/** There is no view of that name. */
public final class UnknownView extends RuntimeException {

    UnknownView(String name) {
        super("There is no view named " + name + ".");
    }
}
