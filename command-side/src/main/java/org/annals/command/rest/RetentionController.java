package org.annals.command.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.annals.command.request.RequestOrigin;
import org.annals.command.retention.Retention;
import org.annals.command.retention.RetentionPlan;
import org.annals.command.retention.RetentionPlans;
import org.annals.command.retention.RetentionRuns;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/retention", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Retention", description = "What goes because it was kept as long as the settings say.")
class RetentionController {

    private final RetentionPlans plans;
    private final Retention retention;
    private final RetentionRuns runs;
    private final Callers callers;

    RetentionController(RetentionPlans plans, Retention retention, RetentionRuns runs, Callers callers) {
        this.plans = plans;
        this.retention = retention;
        this.runs = runs;
        this.callers = callers;
    }

    record Runs(List<RetentionRuns.Run> items) {}

    @Needs(Permission.DECIDE_ERASURES)
    @GetMapping
    @LeavesTrace("retention")
    @Operation(
            summary = "What would go if the rules were applied now",
            description =
                    "By the settings annals.retention.*, a kind of data each: what is due and since when, and what is held back by a legal hold. Nothing is changed.")
    @ApiResponse(responseCode = "200", description = "Ids of participants and events, and days.")
    @ApiResponse(responseCode = "503", description = "The events cannot be read now; code STORE_UNAVAILABLE.")
    RetentionPlan showDue() {
        return plans.today();
    }

    @Needs(Permission.DECIDE_ERASURES)
    @PostMapping
    @Operation(
            summary = "Let go for good what is due",
            description =
                    "Each participant by an erasure; the content of rows that could not be read by destroying their keys; files of the access log by deleting them. An event says what went. What is cut off is finished by asking again.")
    @ApiResponse(responseCode = "200", description = "What went, as due, and what was held back.")
    @ApiResponse(
            responseCode = "503",
            description = "It cannot be made durable now; code STORE_UNAVAILABLE. Asking again is safe.")
    RetentionPlan applyRetention(HttpServletRequest request) {
        return retention.apply(RequestOrigin.api(callers.current(), CorrelationIds.of(request)));
    }

    @Needs(Permission.DECIDE_ERASURES)
    @GetMapping("/runs")
    @Operation(summary = "What went so far, the oldest first", description = "Each time that anything did.")
    @ApiResponse(responseCode = "200", description = "How much of what, by whom and by which rules.")
    Runs showRuns() {
        return new Runs(runs.all());
    }
}
