package org.annals.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.rest.QueryProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole log, part by part, for who wants to keep it or take it elsewhere. */
@RestController
@Tag(name = "Evidence")
class LogController {

    static final String LINES = "application/x-ndjson";
    static final int MOST = 5_000;

    private final Evidence evidence;

    LogController(Evidence evidence) {
        this.evidence = evidence;
    }

    @Needs(Permission.EXPORT_LOG)
    @GetMapping(path = "/api/log/events", produces = LINES)
    @LeavesTrace("event-log")
    @Operation(
            summary = "Stored events as they are, in the order of the store, a JSON object a line",
            description =
                    "Ask again after the last index until nothing comes. An answer may have fewer events than it was"
                            + " asked for, but never passes one that is still being recorded. metadata and payload are"
                            + " the stored text as a string, or in base64 as metadata_base64 and payload_base64 if it is"
                            + " no UTF-8, so that each leaf of the log's tree can be made from its line.")
    @ApiResponse(
            responseCode = "200",
            description = "The lines; none if there are no more events.",
            content =
                    @Content(
                            mediaType = LINES,
                            schema =
                                    @Schema(
                                            type = "string",
                                            description =
                                                    "Objects with index, position, aggregate, sequence, aggregate_type, event,"
                                                            + " payload_type, revision, timestamp, metadata, payload")))
    @ApiResponse(
            responseCode = "409",
            description = "The stored events are not those that were logged or signed; code LOG_DIFFERS")
    byte[] events(
            @Parameter(description = "The index before the first that is wanted; -1 for the first of all")
                    @RequestParam(defaultValue = "-1")
                    long after,
            @Parameter(description = "Events at most, 1 to " + MOST) @RequestParam(defaultValue = "" + MOST)
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw QueryProblem.invalid("limit is 1 to " + MOST + ".");
        }
        if (after < -1) {
            throw QueryProblem.invalid("after is -1 or more.");
        }
        return evidence.lines(after, limit);
    }
}
