package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.ParticipantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Applications", description = "The provider's decision on an application.")
class ApplicationController {

    private final Commands commands;
    private final LocalClocks clocks;

    ApplicationController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.DECIDE_APPLICATIONS)
    @CommandMapping(
            path = "/api/participants/{participant}/acceptance",
            summary = "Accept an application and give out a place",
            description =
                    "The cohort has to be one of the qualification that the application is for. Refused, in this order, with NO_DFE_APPLICATION, ALREADY_ACCEPTED, NO_HEADTEACHER_DECLARATION, TOO_LITTLE_TEACHING_EXPERIENCE, NO_OPPORTUNITY_TO_APPLY, NOT_ELIGIBLE_FOR_FUNDING, NO_FUNDED_PLACE_LEFT or GROUP_FULL.")
    ResponseEntity<CommandAnswer> acceptApplication(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody AcceptanceBody body) {
        return commands.ask(body.command(participant, clocks.of(body.cohort())), body);
    }

    @Needs(Permission.DECIDE_APPLICATIONS)
    @CommandMapping(
            path = "/api/participants/{participant}/rejection",
            summary = "Reject an application",
            description = "Refused with NO_DFE_APPLICATION.")
    ResponseEntity<CommandAnswer> rejectApplication(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody RejectionBody body) {
        return commands.ask(body.command(participant, clocks.of(body.cohort())), body);
    }
}
