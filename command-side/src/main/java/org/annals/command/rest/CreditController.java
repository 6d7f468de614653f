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
@Tag(name = "Credits", description = "What a person decides on credits. The award itself follows from the record.")
class CreditController {

    private static final String CREDITS = "/api/participants/{participant}/credits";

    private final Commands commands;
    private final LocalClocks clocks;

    CreditController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.DECIDE_CREDITS)
    @CommandMapping(
            path = CREDITS + "/uphold",
            summary = "Uphold credits that are under review",
            description = "Refused, in this order, with NOT_ACCEPTED or NOT_UNDER_REVIEW.")
    ResponseEntity<CommandAnswer> upholdCredits(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody CreditDecisionBody body) {
        return commands.ask(body.uphold(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.DECIDE_CREDITS)
    @CommandMapping(
            path = CREDITS + "/revocation",
            summary = "Revoke credits",
            description = "Refused, in this order, with NOT_ACCEPTED or NOT_AWARDED.")
    ResponseEntity<CommandAnswer> revokeCredits(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody CreditDecisionBody body) {
        return commands.ask(body.revoke(participant, clocks.of(participant)), body);
    }
}
