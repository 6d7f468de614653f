package org.annals.query.evidence;

/** The stored events are not those that were logged, or the tree is not the one that was signed: nothing more is signed. */
final class LogDiffers extends RuntimeException {

    LogDiffers(String message) {
        super(message);
    }
}
