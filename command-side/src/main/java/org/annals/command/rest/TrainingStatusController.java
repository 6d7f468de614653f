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
@Tag(name = "Training status", description = "Whether a participant takes part at present.")
class TrainingStatusController {

    private static final String PARTICIPANT = "/api/participants/{participant}";

    private final Commands commands;
    private final LocalClocks clocks;

    TrainingStatusController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.CHANGE_TRAINING_STATUS)
    @CommandMapping(
            path = PARTICIPANT + "/deferral",
            summary = "Defer a participant",
            description = "Refused, in this order, with NOT_ACCEPTED, WITHDRAWN or ALREADY_DEFERRED.")
    ResponseEntity<CommandAnswer> deferParticipant(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody DeferralBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.CHANGE_TRAINING_STATUS)
    @CommandMapping(
            path = PARTICIPANT + "/resumption",
            summary = "Let a deferred or withdrawn participant take part again",
            description = "Refused, in this order, with NOT_ACCEPTED or ALREADY_ACTIVE.")
    ResponseEntity<CommandAnswer> resumeParticipant(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody ResumptionBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.CHANGE_TRAINING_STATUS)
    @CommandMapping(
            path = PARTICIPANT + "/withdrawal",
            summary = "Withdraw a participant",
            description = "Refused, in this order, with NOT_ACCEPTED or WITHDRAWN.")
    ResponseEntity<CommandAnswer> withdrawParticipant(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody WithdrawalBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }
}
