package org.annals.query.sampling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.sampling.Sample;
import org.annals.query.participantrecord.Trns;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.Paging;
import org.annals.query.rest.QueryProblem;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws samples from the cohort's own events, as an audit review does, so that both come to the same. */
@RestController
@Tag(name = "Cohorts")
class SampleController {

    private final EventStore events;
    private final Trns trns;
    private final Moments moments;

    SampleController(EventStore events, Trns trns, Moments moments) {
        this.events = events;
        this.trns = trns;
        this.moments = moments;
    }

    @Needs(Permission.DRAW_SAMPLES)
    @GetMapping("/api/cohorts/{id}/sample")
    @LeavesTrace("sample")
    @Operation(summary = "Participants of a cohort, chosen by a seed so that anybody can choose the same again")
    @ApiResponse(responseCode = "200", description = "The sample and how it was drawn.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such cohort; code UNKNOWN_COHORT")
    ChosenSample sample(
            @PathVariable String id,
            @Parameter(description = "How many participants, 1 to 500") @RequestParam int n,
            @Parameter(description = "Any whole number; the same one gives the same sample") @RequestParam long seed,
            @Parameter(
                            description =
                                    "Only from whom the cohort had by this instant (RFC 3339): whoever comes later changes nothing",
                            example = "2026-03-01T12:00:00Z",
                            schema = @Schema(type = "string", format = "date-time"))
                    @RequestParam(required = false)
                    @Nullable
                    String knownAt,
            @Parameter(description = "Wait until the TRNs tell of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        if (n < 1 || n > Paging.MOST) {
            throw QueryProblem.invalid("n is 1 to " + Paging.MOST + ".");
        }
        Sample sample = Sample.of(participants(id, until(knownAt)), n, seed);
        Answer<Map<ParticipantId, String>> known = trns.of(sample.participants(), minPosition);
        return ChosenSample.of(id, n, sample, known.content(), known.position());
    }

    private Instant until(@Nullable String knownAt) {
        Instant known = knownAt == null
                ? null
                : moments.settled(new MomentQuery(knownAt, null)).knownAt();
        return known == null ? Instant.MAX : known;
    }

    private List<ParticipantId> participants(String cohort, Instant until) {
        List<? extends DomainEventMessage<?>> all = events.readEvents(cohort, 0)
                .asStream()
                .filter(event -> !event.getTimestamp().isAfter(until))
                .toList();
        if (all.isEmpty()) {
            throw QueryProblem.unknown("UNKNOWN_COHORT", "There is no such cohort.");
        }
        return all.stream()
                .map(DomainEventMessage::getPayload)
                .filter(PlaceTaken.class::isInstance)
                .map(taken -> ((PlaceTaken) taken).participant())
                .toList();
    }
}
