package org.annals.query.auditpack;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence")
class AuditPackController {

    private static final String ZIP = "application/zip";
    private static final String KEPT_SIZE =
            "How many events a checkpoint has that was kept elsewhere. The pack then has the proof that the log only went on"
                    + " from there; of the 1,000 that the log has signed last it has them in any case.";

    private final AuditPacks packs;

    AuditPackController(AuditPacks packs) {
        this.packs = packs;
    }

    @Needs(Permission.TAKE_AUDIT_PACKS)
    @GetMapping(path = "/api/participants/{id}/audit-pack", produces = ZIP)
    @LeavesTrace("participant-audit-pack")
    @Operation(summary = "A participant's events with proofs, receipts and a report, to be checked without Annals")
    @ApiResponse(
            responseCode = "200",
            description = "A ZIP; docs/audit-pack.md describes it.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "400", description = "The log never had one of the sizes; code INVALID")
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    @ApiResponse(
            responseCode = "409",
            description = "The stored events are not those that were logged or signed; code LOG_DIFFERS")
    ResponseEntity<byte[]> participant(
            @PathVariable String id,
            @Parameter(description = KEPT_SIZE) @RequestParam(name = "kept_size", required = false) @Nullable
                    List<Long> kept)
            throws IOException {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        packs.participant(id, sizes(kept)).writeTo(pack);
        return ResponseEntity.ok().headers(attachment()).body(pack.toByteArray());
    }

    @Needs(Permission.TAKE_AUDIT_PACKS)
    @GetMapping(path = "/api/cohorts/{id}/audit-pack", produces = ZIP)
    @LeavesTrace("cohort-audit-pack")
    @Operation(
            summary = "One pack for all who have a place in a cohort",
            description =
                    "It is written while it is sent; if it breaks off, what has arrived is no whole pack and says so.")
    @ApiResponse(
            responseCode = "200",
            description = "A ZIP; docs/audit-pack.md describes it.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "400", description = "The log never had one of the sizes; code INVALID")
    @ApiResponse(responseCode = "404", description = "There is no such cohort; code UNKNOWN_COHORT")
    @ApiResponse(
            responseCode = "409",
            description = "The stored events are not those that were logged or signed; code LOG_DIFFERS")
    void cohort(
            @PathVariable String id,
            @Parameter(description = KEPT_SIZE) @RequestParam(name = "kept_size", required = false) @Nullable
                    List<Long> kept,
            HttpServletResponse response)
            throws IOException {
        AuditPack pack = packs.cohort(id, sizes(kept));
        attachment().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        pack.writeTo(response.getOutputStream());
    }

    private static List<Long> sizes(@Nullable List<Long> given) {
        if (given != null && given.stream().anyMatch(Objects::isNull)) {
            throw QueryProblem.invalid("kept_size is a whole number.");
        }
        return given == null ? List.of() : given;
    }

    /** The name says nothing of whom it is about. */
    private static HttpHeaders attachment() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(ZIP));
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("audit-pack.zip").build());
        return headers;
    }
}
