package org.annals.query.view;

/** Nothing can be done about the dead letters of a view now. */
public final class ViewBusy extends RuntimeException {

    ViewBusy(String name) {
        super("The view " + name + " is being filled or rebuilt, or its dead letters are being seen to.");
    }
}
