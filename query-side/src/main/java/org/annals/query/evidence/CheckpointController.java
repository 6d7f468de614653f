package org.annals.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.VerifierKey;
import org.annals.query.rest.QueryProblem;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence")
class CheckpointController {

    private final Evidence evidence;

    CheckpointController(Evidence evidence) {
        this.evidence = evidence;
    }

    record LogKey(
            @Schema(description = "name+id+base64, as in c2sp.org/signed-note")
            String key) {}

    record Cosignature(
            @Schema(description = "The last checkpoint of this log with the signature of the witness under it")
            @NotBlank
            String checkpoint,

            @Schema(description = "The verifier key of the witness, name+id+base64, of type 4") @NotBlank
            String witnessKey) {}

    record Cosigned(String checkpoint) {}

    @Needs(Permission.SEE_CHECKPOINTS)
    @GetMapping(path = "/api/log/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "What the event log is now, signed: c2sp.org/tlog-checkpoint")
    @ApiResponse(responseCode = "200", description = "A signed note.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "The stored events are not those that were logged or signed; code LOG_DIFFERS")
    String checkpoint() {
        return evidence.checkpoint().note().write();
    }

    @Needs(Permission.SEE_CHECKPOINTS)
    @GetMapping("/api/log/key")
    @Operation(summary = "The key with which everything that the log signs can be checked")
    LogKey key() {
        return new LogKey(evidence.key().text());
    }

    @Needs(Permission.COSIGN_CHECKPOINTS)
    @PostMapping("/api/log/cosignatures")
    @Operation(summary = "Keep the signature of a witness under the last checkpoint")
    @ApiResponse(responseCode = "200", description = "The checkpoint as it is from now on.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "400",
            description = "The note, the key or the signature is not of its form, or not by the key; code INVALID_NOTE")
    @ApiResponse(
            responseCode = "409",
            description = "This is not the last checkpoint that the log has signed; code NOT_THE_LAST_CHECKPOINT")
    Cosigned cosign(@Valid @RequestBody Cosignature cosignature) {
        VerifierKey witness = VerifierKey.parse(cosignature.witnessKey());
        if (witness.type() != SignatureType.COSIGNATURE) {
            throw QueryProblem.malformed("INVALID_NOTE", "The key of a witness is of type 4.");
        }
        SignedCheckpoint kept = evidence.cosigned(Note.parse(cosignature.checkpoint()), witness)
                .orElseThrow(() -> QueryProblem.conflict(
                        "NOT_THE_LAST_CHECKPOINT", "The log has signed another checkpoint since; sign that."));
        return new Cosigned(kept.note().write());
    }
}
