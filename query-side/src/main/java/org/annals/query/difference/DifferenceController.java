package org.annals.query.difference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.history.HistoryEntry;
import org.annals.query.replay.Replay;
import org.annals.query.rest.Interval;
import org.annals.query.rest.IntervalQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.Paging;
import org.annals.query.rest.QueryProblem;
import org.annals.query.rest.Sight;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DifferenceController {

    private final CreditRegister register;
    private final Replay replay;
    private final Moments moments;
    private final Sight sight;

    DifferenceController(CreditRegister register, Replay replay, Moments moments, Sight sight) {
        this.register = register;
        this.replay = replay;
        this.moments = moments;
        this.sight = sight;
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/difference")
    @LeavesTrace("participant-difference")
    @Tag(name = "Participants")
    @Operation(summary = "What changed for a participant between two instants, and by which events")
    @ApiResponse(responseCode = "200", description = "The changes.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "404",
            description = "There was no such participant at the later instant; code UNKNOWN_PARTICIPANT")
    ParticipantDifference participant(@PathVariable String id, IntervalQuery query) {
        sight.demand(Permission.SEE_RECORDS, id, null);
        Interval interval = moments.settled(query);
        Differences<?, ?> differences = new Differences<>(register, interval.from(), interval.to());
        List<LoggedEvent> known = moments.events(id).stream()
                .filter(it -> !it.recordedAt().isAfter(interval.to()))
                .toList();
        if (known.isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        known.forEach(differences::take);
        List<HistoryEntry> events = known.stream()
                .filter(differences::isBetween)
                .map(HistoryEntry::of)
                .toList();
        List<Change> changes = differences.changes().getOrDefault(id, List.of());
        return new ParticipantDifference(id, interval.from(), interval.to(), changes, events);
    }

    @Needs(Permission.SEE_REGISTER)
    @GetMapping("/api/register/difference")
    @LeavesTrace("register-difference")
    @Tag(name = "Credit register")
    @Operation(summary = "What changed in the credit register between two instants, and by which events")
    RegisterDifference register(
            IntervalQuery query,
            @Parameter(description = "Only this cohort") @RequestParam(required = false) @Nullable String cohort,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Participants a page, 1 to 500") @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        Interval interval = moments.settled(query);
        Worked worked = moments.kept(interval, () -> work(interval));
        List<RegisterDifference.Line> lines = worked.lines().stream()
                .filter(it -> cohort == null || cohort.equals(it.cohort()))
                .toList();
        return new RegisterDifference(
                lines.stream().skip(paging.skip()).limit(size).toList(),
                page,
                size,
                lines.size(),
                worked.position(),
                interval.from(),
                interval.to());
    }

    private record Worked(List<RegisterDifference.Line> lines, long position) {}

    private Worked work(Interval interval) {
        Differences<?, ?> differences = new Differences<>(register, interval.from(), interval.to());
        replay.read(differences::take);
        return new Worked(RegisterDifference.lines(differences), differences.position());
    }
}
