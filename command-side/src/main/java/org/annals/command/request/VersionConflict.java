package org.annals.command.request;

/** The aggregate has moved on since the asker looked at it. */
public final class VersionConflict extends RuntimeException {

    VersionConflict(long expected, long actual) {
        super("The request expects version " + expected + ", but version " + actual
                + " is current; look again, then decide.");
    }
}
