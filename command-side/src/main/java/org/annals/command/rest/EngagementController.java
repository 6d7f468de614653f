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
@Tag(name = "Engagement", description = "What counts as taking part in the course.")
class EngagementController {

    private static final String PARTICIPANT = "/api/participants/{participant}";
    private static final String REFUSED = "Refused, in this order, with NOT_ACCEPTED, WITHDRAWN or DEFERRED.";

    private final Commands commands;
    private final LocalClocks clocks;

    EngagementController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.RECORD_ATTENDANCE)
    @CommandMapping(
            path = PARTICIPANT + "/attendance",
            summary = "Record attendance of a face-to-face day, or correct it",
            description =
                    "Another status than the recorded one is a correction. Refused, in this order, with NOT_ACCEPTED, WITHDRAWN, DEFERRED or CORRECTION_NEEDS_REASON.")
    ResponseEntity<CommandAnswer> recordAttendance(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody AttendanceBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.RECORD_WORK)
    @CommandMapping(path = PARTICIPANT + "/activities", summary = "Record submitted work", description = REFUSED)
    ResponseEntity<CommandAnswer> recordActivity(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody ActivityBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.RECORD_COACHING)
    @CommandMapping(
            path = PARTICIPANT + "/coaching-sessions",
            summary = "Record a coaching session",
            description = "Refused, in this order, with NOT_ACCEPTED, WITHDRAWN, DEFERRED or SESSION_CONFLICT.")
    ResponseEntity<CommandAnswer> recordCoaching(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody CoachingSessionBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.RECORD_LDR_REVIEWS)
    @CommandMapping(path = PARTICIPANT + "/ldr-reviews", summary = "Record an LDR review", description = REFUSED)
    ResponseEntity<CommandAnswer> recordLdrReview(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody LdrReviewBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }
}
