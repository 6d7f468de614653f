package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cohorts", description = "Opening and planning cohorts.")
class CohortController {

    private final Commands commands;
    private final LocalClocks clocks;

    CohortController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.PLAN_COHORTS)
    @CommandMapping(
            path = "/api/cohorts",
            summary = "Open a cohort, or revise its plan",
            description =
                    "A cohort keeps the version of its qualification with which it was opened. No rule refuses a plan.")
    ResponseEntity<CommandAnswer> planCohort(@RequestBody CohortBody body) {
        return commands.ask(body.command(clocks.of(body.id())), body);
    }
}
