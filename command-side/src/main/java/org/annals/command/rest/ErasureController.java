package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.command.erasure.Erasures;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.ParticipantId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Erasure", description = "Whether a participant's personal data is kept.")
class ErasureController {

    private static final String PARTICIPANT = "/api/participants/{participant}";

    private final Commands commands;
    private final LocalClocks clocks;
    private final Erasures erasures;

    ErasureController(Commands commands, LocalClocks clocks, Erasures erasures) {
        this.commands = commands;
        this.clocks = clocks;
        this.erasures = erasures;
    }

    @Needs(Permission.DECIDE_ERASURES)
    @CommandMapping(
            path = PARTICIPANT + "/legal-hold",
            summary = "Place a legal hold: nothing of the participant may be erased",
            description = "Refused with PARTICIPANT_ERASED.")
    ResponseEntity<CommandAnswer> placeLegalHold(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody ErasureBody body) {
        return commands.ask(body.hold(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.DECIDE_ERASURES)
    @CommandMapping(
            path = PARTICIPANT + "/legal-hold/lifting",
            summary = "Lift the legal hold",
            description = "Refused with PARTICIPANT_ERASED.")
    ResponseEntity<CommandAnswer> liftLegalHold(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody ErasureBody body) {
        return commands.ask(body.lift(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.DECIDE_ERASURES)
    @CommandMapping(
            path = PARTICIPANT + "/erasure",
            summary = "Erase a participant's personal data for good",
            description =
                    "The keys that it was sealed with are destroyed; the figures stay. Refused, in this order, with LEGAL_HOLD or STILL_RETAINED.")
    ResponseEntity<CommandAnswer> eraseParticipant(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody ErasureBody body) {
        EraseParticipant request = body.erase(participant, erasures, clocks.of(participant));
        ResponseEntity<CommandAnswer> answer = commands.ask(request, body);
        erasures.carryOut(request);
        return answer;
    }
}
