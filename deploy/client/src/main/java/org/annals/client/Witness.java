package org.annals.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.InvalidProof;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;
import tools.jackson.databind.JsonNode;

/** Signs the checkpoints of one log, and never two of which the later does not begin with the earlier. */
record Witness(Server server, SigningKey own, VerifierKey log, LastSeen seen) {

    /** The log may sign another checkpoint while this one is looked at. */
    private static final int ATTEMPTS = 5;

    /** Answers the size of what it has signed. */
    long sign() {
        CommandFailed last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return signOnce();
            } catch (CommandFailed e) {
                if (!String.valueOf(e.getMessage()).contains("NOT_THE_LAST_CHECKPOINT")) {
                    throw e;
                }
                last = e;
            }
        }
        throw Objects.requireNonNull(last);
    }

    private long signOnce() {
        SignedCheckpoint now = SignedCheckpoint.verified(Note.parse(server.text("/api/log/checkpoint")), log);
        seen.checkpoint(log).ifPresent(before -> mustGoOn(before, now.checkpoint()));
        // First remembered, then signed: what was signed must never be forgotten.
        seen.remember(log, now);
        Note cosigned = now.with(own.cosign(now.note().text(), Instant.now())).note();
        JsonNode body = Json.object("checkpoint", cosigned.write());
        server.post(
                "/api/log/cosignatures", Json.with("witness_key", own.verifier().text(), body));
        return now.checkpoint().size();
    }

    private void mustGoOn(Checkpoint before, Checkpoint now) {
        try {
            proof(before, now).ifPresent(proof -> proof.check(before.root(), now.root()));
        } catch (InvalidProof | IllegalArgumentException e) {
            throw CommandFailed.refused(
                    "The log was changed: it had %,d events when it was last seen, and now it does not begin with them. %s"
                            .formatted(before.size(), e.getMessage()));
        }
    }

    /** Anything goes on from an empty log. */
    private Optional<ConsistencyProof> proof(Checkpoint before, Checkpoint now) {
        if (before.size() == 0) {
            return Optional.empty();
        }
        List<Hash> path = new ArrayList<>();
        if (before.size() < now.size()) {
            JsonNode proof =
                    server.get("/api/log/proofs/consistency?from=%d&to=%d".formatted(before.size(), now.size()));
            proof.path("hashes").forEach(hash -> path.add(Hash.parse(hash.asString(""))));
        }
        return Optional.of(new ConsistencyProof(before.size(), now.size(), path));
    }
}
