package org.annals.client;

import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.VerifierKey;

/** The key of the log behind a server. */
final class LogKey {

    private LogKey() {}

    static VerifierKey of(Server server) {
        return parse(Json.text(server.get("/api/log/key"), "key"));
    }

    static VerifierKey parse(String text) {
        try {
            return VerifierKey.parse(text.strip());
        } catch (InvalidNote e) {
            throw CommandFailed.refused("That is no key of a log: " + e.getMessage());
        }
    }
}
