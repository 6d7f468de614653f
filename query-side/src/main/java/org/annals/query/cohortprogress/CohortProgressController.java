package org.annals.query.cohortprogress;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.replay.Moment;
import org.annals.query.rest.Answers;
import org.annals.query.rest.Answers.Answer;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.QueryProblem;
import org.annals.query.view.StoredDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cohorts")
class CohortProgressController {

    private final ProgressOfCohorts cohorts;
    private final Answers answers;
    private final Moments moments;

    CohortProgressController(ProgressOfCohorts cohorts, Answers answers, Moments moments) {
        this.cohorts = cohorts;
        this.answers = answers;
        this.moments = moments;
    }

    record Cohorts(List<CohortSummary> items, long position) {}

    @Needs(Permission.SEE_COHORTS)
    @GetMapping("/api/cohorts")
    @Operation(summary = "All cohorts with their plans and the places that are taken")
    Cohorts cohorts(
            @Parameter(description = "Wait until the answer tells of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        Answer<List<CohortSummary>> all =
                answers.read(cohorts, minPosition, documents -> CohortSummary.all(documents, cohorts));
        return new Cohorts(all.content(), all.position());
    }

    @Needs(Permission.SEE_COHORTS)
    @GetMapping("/api/cohorts/{id}/progress")
    @Operation(summary = "Counts by status, by delivery group and by element")
    @ApiResponse(responseCode = "200", description = "The counts.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such cohort; code UNKNOWN_COHORT")
    CohortProgress progress(
            @PathVariable String id,
            MomentQuery moment,
            @Parameter(description = "Wait until the figures tell of everything up to this position")
                    @RequestParam(name = "min_position", required = false)
                    @Nullable
                    Long minPosition) {
        if (moment.isGiven()) {
            Moment then = moments.settled(moment);
            ProgressThen progress = moments.whole(cohorts, then, ProgressThen::of);
            return progress(progress.counted(id), progress.position()).at(then);
        }
        return answers.read(cohorts, minPosition, documents -> count(documents, id))
                .map(this::progress);
    }

    private CohortProgress progress(Optional<Counted> found, long position) {
        Counted counted = found.orElseThrow(() -> QueryProblem.unknown("UNKNOWN_COHORT", "There is no such cohort."));
        Qualifications qualifications = cohorts.qualifications();
        return CohortProgress.of(
                counted.cohort(),
                counted.members(),
                qualifications.pinned(counted.cohort().qualification()),
                position);
    }

    private Optional<Counted> count(MongoCollection<StoredDocument<Member>> documents, String id) {
        return Optional.ofNullable(
                        documents.find(new Document(StoredDocument.ID, id)).first())
                .flatMap(it -> CohortSummary.of(id, it.state(cohorts)))
                .map(it -> Counted.in(documents, it));
    }
}
