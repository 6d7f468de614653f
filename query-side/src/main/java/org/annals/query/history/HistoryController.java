package org.annals.query.history;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.PageOf;
import org.annals.query.rest.Paging;
import org.annals.query.rest.QueryProblem;
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

    private final Histories histories;
    private final Answers answers;

    HistoryController(Histories histories, Answers answers) {
        this.histories = histories;
        this.answers = answers;
    }

    @GetMapping("/api/participants/{id}/history")
    @Operation(summary = "Everything that happened to a participant, in the order in which it was recorded")
    @ApiResponse(responseCode = "200", description = "A page of events.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    PageOf<HistoryEntry> history(
            @PathVariable String id,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Events a page, 1 to 500") @RequestParam(defaultValue = "100") int size,
            @Parameter(description = "Wait until the history tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Paging paging = new Paging(page, size);
        Answer<List<HistoryEntry>> all = answers.read(histories, minPosition, documents -> entries(documents, id));
        if (all.content().isEmpty()) {
            throw QueryProblem.unknown("UNKNOWN_PARTICIPANT", "There is no such participant.");
        }
        List<HistoryEntry> items =
                all.content().stream().skip(paging.skip()).limit(size).toList();
        return new PageOf<>(items, page, size, all.content().size(), all.position());
    }

    private List<HistoryEntry> entries(MongoCollection<StoredDocument<HistoryKey>> documents, String participant) {
        List<HistoryEntry> entries = new ArrayList<>();
        documents
                .find(new Document("row.participant", participant))
                .forEach(it -> entries.addAll(it.state(histories).entries()));
        entries.sort(Comparator.comparingLong(HistoryEntry::position));
        return entries;
    }
}
