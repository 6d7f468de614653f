package org.annals.command.rest;

/** A request body with more bytes than any command needs. */
final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(int most) {
        super("The body of a command has at most " + most + " bytes.");
    }
}
