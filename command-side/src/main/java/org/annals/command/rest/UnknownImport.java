package org.annals.command.rest;

/** No import of this id is known since the server started. */
final class UnknownImport extends RuntimeException {

    UnknownImport() {
        super("No such import is known since the server started; importing the same folder again is safe.");
    }
}
