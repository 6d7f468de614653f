package org.annals.query.view;

/** The view is being filled for the first time and cannot answer yet. */
public final class ViewNotFilled extends RuntimeException {

    ViewNotFilled(String name) {
        super("The view " + name + " is being filled and cannot answer yet.");
    }
}
