package org.annals.query.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.consequence.Consequences;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.replay.Moment;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Receipts")
class ConsequencesController {

    private final Dossiers dossiers;

    ConsequencesController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * @param position it tells of everything up to this place in the event log
     * @param supersedes the events whose place it takes; none if it is no correction
     * @param decisions what rests on those, or on the event itself if it is no correction
     * @param followed what the correction has led to
     * @param moment which moment it is for; null: the current state
     */
    record EventConsequences(
            String participant,
            long position,
            EventLine event,
            List<EventLine> supersedes,
            List<EventLine> decisions,
            List<EventLine> followed,
            @Nullable Moment moment) {}

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/events/{event}/consequences")
    @LeavesTrace("participant-consequences")
    @Operation(summary = "What an event supersedes, what rested on that, and what has followed from it")
    @ApiResponse(responseCode = "200", description = "What it touches.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "404",
            description = "There is no such participant or event; code UNKNOWN_PARTICIPANT or UNKNOWN_EVENT")
    EventConsequences consequences(@PathVariable String id, @PathVariable String event, MomentQuery moment) {
        Dossier dossier = dossiers.of(id, moment);
        EventLine line = Optional.ofNullable(dossier.line(event))
                .orElseThrow(() -> QueryProblem.unknown("UNKNOWN_EVENT", "The participant has no such event."));
        Consequences found = Consequences.of(dossier.file(), event);
        return new EventConsequences(
                id,
                dossier.position(),
                line,
                dossier.lines(found.supersedes()),
                dossier.lines(found.decisions()),
                dossier.lines(found.followed()),
                dossier.moment());
    }
}
