package org.annals.query.auditreviews;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.words.Word;
import org.annals.query.participantrecord.Trns;
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
@Tag(name = "Audit reviews")
class AuditReviewsController {

    private static final Document NEWEST_FIRST = new Document(StoredDocument.POSITION, -1);

    private final AuditReviews reviews;
    private final Trns trns;
    private final Answers answers;

    AuditReviewsController(AuditReviews reviews, Trns trns, Answers answers) {
        this.reviews = reviews;
        this.trns = trns;
        this.answers = answers;
    }

    @Needs(Permission.SEE_REVIEWS)
    @GetMapping("/api/audit-reviews")
    @Operation(summary = "Audit reviews, those first in which something happened last")
    PageOf<ReviewSummary> reviews(
            @Parameter(description = "Only of this cohort", example = "cohort-npq-senco-2024-autumn")
                    @RequestParam(required = false)
                    @Nullable
                    String cohort,
            @Parameter(description = "Only open or signed-off", example = "open")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "Page, counted from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Reviews a page, 1 to 500") @RequestParam(defaultValue = "100") int size,
            @Parameter(description = "Wait until the answer tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Paging paging = new Paging(page, size);
        Document filter = filter(cohort, status);
        Answer<Found> found = answers.read(reviews, minPosition, documents -> find(documents, filter, paging));
        return new PageOf<>(
                found.content().reviews(), page, size, found.content().total(), found.position());
    }

    @Needs(Permission.SEE_REVIEWS)
    @GetMapping("/api/audit-reviews/{id}")
    @LeavesTrace("audit-review")
    @Operation(summary = "An audit review with its sample, its findings and their answers")
    @ApiResponse(responseCode = "200", description = "The review.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such review; code UNKNOWN_REVIEW")
    ReviewReport review(
            @PathVariable String id,
            @Parameter(description = "Wait until the answer tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        return answers.find(reviews, minPosition, id).map((found, position) -> {
            AuditReview review =
                    found.orElseThrow(() -> QueryProblem.unknown("UNKNOWN_REVIEW", "There is no such audit review."));
            Answer<Map<ParticipantId, String>> known = trns.of(review.opened().sample(), minPosition);
            return ReviewReport.of(id, review, known.content(), position);
        });
    }

    private record Found(List<ReviewSummary> reviews, long total) {}

    private Found find(MongoCollection<StoredDocument<AuditReviewKey>> documents, Document filter, Paging paging) {
        List<ReviewSummary> found = new ArrayList<>();
        paging.of(documents.find(filter).sort(NEWEST_FIRST))
                .forEach(it -> found.add(ReviewSummary.of(it.id(), it.state(reviews))));
        return new Found(found, documents.countDocuments(filter));
    }

    private static Document filter(@Nullable String cohort, @Nullable String status) {
        if (status != null && Word.read(ReviewStatus.class, status).isEmpty()) {
            throw QueryProblem.invalid("status is one of " + Word.list(ReviewStatus.class) + ".");
        }
        Document filter = new Document();
        if (cohort != null) {
            filter.append("row.cohort", cohort);
        }
        return status == null ? filter : filter.append("row.status", status);
    }
}
