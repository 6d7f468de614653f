package org.annals.query.history;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replayed;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.PageOf;
import org.annals.query.rest.Paging;
import org.annals.query.rest.QueryProblem;
import org.annals.query.rest.Sight;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Participants")
class HistoryController {

    private static final Comparator<HistoryEntry> IN_ORDER = Comparator.comparingLong(HistoryEntry::position);

    private final Histories histories;
    private final Answers answers;
    private final Moments moments;
    private final Sight sight;

    HistoryController(Histories histories, Answers answers, Moments moments, Sight sight) {
        this.histories = histories;
        this.answers = answers;
        this.moments = moments;
        this.sight = sight;
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/history")
    @LeavesTrace("participant-history")
    @Operation(
            summary = "Everything that happened to a participant, in the order in which it was recorded",
            description = "Findings of audit reviews among it; for a moment of the past they are left out.")
    @ApiResponse(responseCode = "200", description = "A page of events.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    PageOf<HistoryEntry> history(
            @PathVariable String id,
            MomentQuery moment,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Events a page, 1 to 500") @RequestParam(defaultValue = "100") int size,
            @Parameter(description = "Wait until the history tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Paging paging = new Paging(page, size);
        sight.demand(Permission.SEE_RECORDS, id, minPosition);
        if (moment.isGiven()) {
            return at(moments.settled(moment), id, paging);
        }
        Answer<List<HistoryEntry>> all = answers.read(histories, minPosition, documents -> entries(documents, id));
        if (all.content().isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        List<HistoryEntry> items =
                all.content().stream().skip(paging.skip()).limit(size).toList();
        return new PageOf<>(items, page, size, all.content().size(), all.position());
    }

    private PageOf<HistoryEntry> at(Moment moment, String id, Paging paging) {
        Replayed<HistoryPage, HistoryKey> replayed = moments.participant(histories, moment, id);
        if (replayed.documents().isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        List<HistoryEntry> all = replayed.documents().values().stream()
                .flatMap(it -> it.state().told())
                .sorted(IN_ORDER)
                .toList();
        return PageOf.of(all, paging, replayed.position(), moment);
    }

    private List<HistoryEntry> entries(MongoCollection<StoredDocument<HistoryKey>> documents, String participant) {
        List<HistoryEntry> entries = new ArrayList<>();
        documents
                .find(new Document("row.participant", participant))
                .forEach(it -> it.state(histories).told().forEach(entries::add));
        entries.sort(IN_ORDER);
        return entries;
    }
}
