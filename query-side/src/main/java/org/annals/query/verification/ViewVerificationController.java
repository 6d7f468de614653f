package org.annals.query.verification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.rest.QueryProblem;
import org.annals.query.view.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Read models")
class ViewVerificationController {

    private static final String ALL = "/api/verifications";
    private static final String UNKNOWN = "None such is known since the server started (code UNKNOWN_VERIFICATION)";

    private final Verifications verifications;
    private final Views views;

    ViewVerificationController(Verifications verifications, Views views) {
        this.verifications = verifications;
        this.views = views;
    }

    @Needs(Permission.VERIFY_VIEWS)
    @PostMapping(ALL)
    @Operation(
            summary = "Work read models out again from the events alone, and compare",
            description = "Queries and commands go on meanwhile. Nothing is changed: a rebuild mends what differs.")
    @ApiResponse(
            responseCode = "202",
            description = "It runs; ask for it until its state is finished or failed.",
            headers = @Header(name = "Location", schema = @Schema(type = "string", format = "uri-reference")),
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such read model (code UNKNOWN_VIEW)")
    @ApiResponse(responseCode = "409", description = "There is one under way already (code VERIFICATION_RUNNING)")
    ResponseEntity<Verification> begin(@Valid @RequestBody VerificationBody body) {
        Verification begun = begin(body.scope(views));
        return ResponseEntity.accepted()
                .location(URI.create(ALL + "/" + begun.id()))
                .body(begun);
    }

    @Needs(Permission.VERIFY_VIEWS)
    @GetMapping(ALL + "/{id}")
    @Operation(summary = "How far a verification is, and how much is wrong once it is finished")
    @ApiResponse(responseCode = "200", description = "Where it stands.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    Verification verification(@PathVariable String id) {
        return known(verifications.find(id));
    }

    @Needs(Permission.SEE_DIFFERENCES)
    @GetMapping(ALL + "/{id}/differences")
    @LeavesTrace("verification-differences")
    @Operation(
            summary = "The documents that a verification found to differ, with each field and the events behind it",
            description = "A verification itself tells only how many there are, so that whoever waits for it sees"
                    + " nobody's data. Both values of a field are shown as they stand in the read model.")
    @ApiResponse(responseCode = "200", description = "By read model.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    FoundDifferences verificationDifferences(@PathVariable String id) {
        return known(verifications.differences(id));
    }

    @Needs(Permission.VERIFY_VIEWS)
    @GetMapping(ALL + "/latest")
    @Operation(summary = "The verification that began last, by request or on schedule")
    @ApiResponse(responseCode = "200", description = "Where it stands.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = UNKNOWN)
    Verification latestVerification() {
        return known(verifications.latest());
    }

    private Verification begin(Scope scope) {
        try {
            return verifications.begin(scope);
        } catch (VerificationRunning e) {
            throw QueryProblem.conflict(
                    "VERIFICATION_RUNNING",
                    "A verification is under way already; GET /api/verifications/latest says how far it is.");
        }
    }

    private static <T> T known(Optional<T> found) {
        return found.orElseThrow(() -> QueryProblem.unknown(
                "UNKNOWN_VERIFICATION", "No such verification is known since the server started."));
    }
}
