package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What somebody has kept of a log in files: a checkpoint, and a proof that belongs to it. */
final class KeptCheckpoint {

    private KeptCheckpoint() {}

    static Note note(Path file) {
        try {
            return Note.parse(Files.readString(file));
        } catch (InvalidNote e) {
            throw CommandFailed.wrongUsage("%s is no checkpoint: %s".formatted(file, e.getMessage()));
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("Cannot read %s.".formatted(file));
        }
    }

    /** How many events the log had then, which must be the one with this key. */
    static long size(Path file, VerifierKey log) {
        try {
            return SignedCheckpoint.verified(note(file), log).checkpoint().size();
        } catch (InvalidNote e) {
            throw CommandFailed.wrongUsage("%s is no checkpoint of this log: %s".formatted(file, e.getMessage()));
        }
    }

    /** A proof as {@code annals consistency} writes it. */
    static ConsistencyProof proof(Path file) {
        try {
            return proof(Json.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("Cannot read %s.".formatted(file));
        } catch (JacksonException | IllegalArgumentException e) {
            throw CommandFailed.wrongUsage("%s is no JSON object with from, to and hashes.".formatted(file));
        }
    }

    private static ConsistencyProof proof(JsonNode read) {
        JsonNode from = read.path("from");
        JsonNode to = read.path("to");
        if (!from.canConvertToLong()
                || !to.canConvertToLong()
                || !read.path("hashes").isArray()) {
            throw new IllegalArgumentException("Something is missing.");
        }
        List<Hash> hashes = read.path("hashes")
                .valueStream()
                .map(it -> Hash.parse(it.asString("")))
                .toList();
        return new ConsistencyProof(from.longValue(), to.longValue(), hashes);
    }
}
