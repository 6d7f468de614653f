package org.annals.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.query.evidence.Evidence.Logged;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Evidence")
class ProofController {

    private final Evidence evidence;

    ProofController(Evidence evidence) {
        this.evidence = evidence;
    }

    /** @param hashes in base64, as RFC 6962 orders them */
    record Consistency(long from, long to, List<String> hashes) {}

    @Needs(Permission.SEE_PROOFS)
    @GetMapping(path = "/api/log/proofs/inclusion", produces = MediaType.APPLICATION_JSON_VALUE)
    @LeavesTrace("event-proof")
    @Operation(summary = "The proof that an event is in the log; as plain text: c2sp.org/tlog-proof")
    @ApiResponse(responseCode = "200", description = "The proof.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such event; code UNKNOWN_EVENT")
    @ApiResponse(
            responseCode = "409",
            description = "The stored events are not those that were logged or signed; code LOG_DIFFERS")
    LoggedEventProof inclusion(
            @Parameter(description = "The event's place in the store") @RequestParam(required = false) @Nullable
                    Long position,
            @Parameter(description = "The event's own id, if its position is not given")
                    @RequestParam(name = "event_id", required = false)
                    @Nullable
                    String eventId) {
        return LoggedEventProof.of(logged(position, eventId));
    }

    @Needs(Permission.SEE_PROOFS)
    @GetMapping(path = "/api/log/proofs/inclusion", produces = MediaType.TEXT_PLAIN_VALUE)
    @LeavesTrace("event-proof")
    @Operation(summary = "The proof that an event is in the log; as plain text: c2sp.org/tlog-proof")
    String inclusionAsText(
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(name = "event_id", required = false) @Nullable String eventId) {
        return logged(position, eventId).proof().text();
    }

    @Needs(Permission.SEE_CHECKPOINTS)
    @GetMapping("/api/log/proofs/consistency")
    @Operation(summary = "The proof that the log at one size begins with the log at another")
    @ApiResponse(responseCode = "200", description = "The proof.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "The log never had these sizes in this order; code INVALID")
    Consistency consistency(
            @Parameter(description = "The older size, 1 or more") @RequestParam long from,
            @Parameter(description = "The newer size") @RequestParam long to) {
        if (from < 1 || from > to || to > evidence.size()) {
            throw QueryProblem.invalid("from is 1 or more and not above to, and to is not above the size of the log.");
        }
        return new Consistency(
                from,
                to,
                evidence.consistency(from, to).path().stream().map(Hash::base64).toList());
    }

    private Logged logged(@Nullable Long position, @Nullable String eventId) {
        if (position == null && eventId == null) {
            throw QueryProblem.invalid("Either position or event_id is needed.");
        }
        return (position == null ? evidence.proof(String.valueOf(eventId)) : evidence.proof(position))
                .orElseThrow(() -> QueryProblem.unknown("UNKNOWN_EVENT", "There is no such event in the log."));
    }
}
