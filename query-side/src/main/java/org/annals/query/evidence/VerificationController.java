package org.annals.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.proof.note.Note;
import org.annals.query.evidence.verification.LogReport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence")
class VerificationController {

    private final Evidence evidence;

    VerificationController(Evidence evidence) {
        this.evidence = evidence;
    }

    record Wanted(
            @Schema(description = "A checkpoint of this log that was kept somewhere else, to be compared too") @Nullable
            String checkpoint) {}

    @Needs(Permission.VERIFY_LOG)
    @PostMapping("/api/log/verification")
    @Operation(
            summary = "Read every stored event again and compare it with what was logged and signed; takes some seconds"
                    + " for a million events")
    @ApiResponse(
            responseCode = "200",
            description = "What was found; that something is wrong is no failure of this request.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "That is no checkpoint of this log; code INVALID_NOTE")
    LogReport verify(@RequestBody Wanted wanted) {
        String checkpoint = wanted.checkpoint();
        return evidence.verify(checkpoint == null ? null : Note.parse(checkpoint));
    }
}
