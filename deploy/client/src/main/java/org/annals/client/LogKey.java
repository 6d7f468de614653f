package org.annals.client;

import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;

/** The key of the log behind a server, and what it signs. */
final class LogKey {

    private LogKey() {}

    static VerifierKey of(Server server) {
        return parse(Json.text(server.get("/api/log/key"), "key"));
    }

    /** What the log is now, in its own words. */
    static SignedCheckpoint checkpoint(Server server, VerifierKey log) {
        try {
            return SignedCheckpoint.verified(Note.parse(server.text("/api/log/checkpoint")), log);
        } catch (InvalidNote e) {
            throw CommandFailed.refused("The server's checkpoint is not signed by its key: " + e.getMessage());
        }
    }

    static VerifierKey parse(String text) {
        try {
            return VerifierKey.parse(text.strip());
        } catch (InvalidNote e) {
            throw CommandFailed.refused("That is no key of a log: " + e.getMessage());
        }
    }
}
