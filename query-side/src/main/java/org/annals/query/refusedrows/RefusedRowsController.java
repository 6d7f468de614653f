package org.annals.query.refusedrows;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.PageOf;
import org.annals.query.rest.Paging;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Refused rows")
class RefusedRowsController {

    private static final Document AS_RECORDED = new Document(StoredDocument.POSITION, 1);

    private final RefusedRows rows;
    private final Answers answers;

    RefusedRowsController(RefusedRows rows, Answers answers) {
        this.rows = rows;
        this.answers = answers;
    }

    @Needs(Permission.SEE_ROWS)
    @GetMapping("/api/rows")
    @LeavesTrace("refused-rows")
    @Operation(summary = "Rows and requests that were refused or could not be read, in the order of recording")
    PageOf<RefusedRow> rows(
            RefusedRowsQuery query,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Rows a page, 1 to 500") @RequestParam(defaultValue = "100") int size,
            @Parameter(description = "Wait until the answer tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Paging paging = new Paging(page, size);
        Document filter = query.filter();
        Answer<Found> found = answers.read(rows, minPosition, documents -> find(documents, filter, paging));
        return new PageOf<>(found.content().rows(), page, size, found.content().total(), found.position());
    }

    private record Found(List<RefusedRow> rows, long total) {}

    private Found find(MongoCollection<StoredDocument<RefusedRowKey>> documents, Document filter, Paging paging) {
        List<RefusedRow> found = new ArrayList<>();
        paging.of(documents.find(filter).sort(AS_RECORDED)).forEach(it -> found.add(it.state(rows)));
        return new Found(found, documents.countDocuments(filter));
    }
}
