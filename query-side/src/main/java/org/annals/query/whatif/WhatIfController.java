package org.annals.query.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.SortedMap;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.replay.Moment;
import org.annals.query.replay.Replay;
import org.annals.query.replay.Replayed;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "What if")
class WhatIfController {

    private final Replay replay;
    private final Moments moments;
    private final Qualifications qualifications;

    WhatIfController(Replay replay, Moments moments, Qualifications qualifications) {
        this.replay = replay;
        this.moments = moments;
        this.qualifications = qualifications;
    }

    @Needs(Permission.SEE_REGISTER)
    @GetMapping("/api/what-if")
    @LeavesTrace("what-if")
    @Operation(
            summary = "Who would stand elsewhere under other numbers of the specification",
            description =
                    "Worked out from the events with the changed specification beside the pinned one; nothing is recorded. What the rules decide is decided anew; what people decided stays, and so does what was refused.")
    @ApiResponse(responseCode = "200", description = "Who, from what to what.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "400",
            description =
                    "There is no such value, or it cannot be that; code INVALID, and the detail says which there are.")
    @ApiResponse(responseCode = "404", description = "There is no such cohort; code UNKNOWN_COHORT")
    WhatIfAnswer whatIf(
            @Parameter(description = "Only this cohort; else all", example = "cohort-npq-senco-2024-autumn")
                    @RequestParam(required = false)
                    @Nullable
                    String cohort,
            @Parameter(description = "Short for set=engagement.threshold_percent=…", example = "85")
                    @RequestParam(name = "engagement_threshold", required = false)
                    @Nullable
                    Integer engagementThreshold,
            @Parameter(
                            description =
                                    "A number by its name in the specification file; cycles.practice_activities stands for all cycles",
                            example = "case_study.min_words=1200")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> set,
            MomentQuery moment) {
        SortedMap<String, Integer> changes = WhatIfQuery.changes(engagementThreshold, set);
        Moment then = moment.isGiven() ? moments.settled(moment) : Moment.NOW;
        WhatIf view = new WhatIf(qualifications, alternatives(cohort, changes));
        Replayed<BothWays, Pair> replayed = replay.of(view, then);
        if (cohort != null && !replayed.documents().containsKey(cohort)) {
            throw unknownCohort();
        }
        return WhatIfAnswer.of(cohort, changes, replayed, moment.isGiven() ? then : null);
    }

    private Alternatives alternatives(@Nullable String cohort, SortedMap<String, Integer> changes) {
        try {
            return Alternatives.of(about(cohort), changes);
        } catch (IllegalArgumentException e) {
            throw QueryProblem.invalid(String.valueOf(e.getMessage()));
        }
    }

    private List<QualificationSpecification> about(@Nullable String cohort) {
        if (cohort == null) {
            return qualifications.all();
        }
        String code = qualification(cohort);
        List<QualificationSpecification> versions = qualifications.all().stream()
                .filter(it -> it.code().equals(code))
                .toList();
        if (versions.isEmpty()) {
            throw unknownCohort();
        }
        return versions;
    }

    private static String qualification(String cohort) {
        try {
            return new CohortId(cohort).qualification();
        } catch (IllegalArgumentException e) {
            throw unknownCohort();
        }
    }

    private static QueryProblem unknownCohort() {
        return QueryProblem.unknown("UNKNOWN_COHORT", "There is no such cohort.");
    }
}
