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
@Tag(name = "Case study", description = "The case study, attempt by attempt; the version is that of the assessment.")
class CaseStudyController {

    private static final String CASE_STUDY = "/api/participants/{participant}/case-study";
    private static final String ATTEMPT = CASE_STUDY + "/{attempt}";

    private final Commands commands;
    private final LocalClocks clocks;

    CaseStudyController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.OPEN_WINDOWS)
    @CommandMapping(
            path = CASE_STUDY + "/windows",
            summary = "Open the window of an attempt",
            description =
                    "Refused, in this order, with NOT_ACCEPTED, WITHDRAWN, DEFERRED, WINDOW_ALREADY_OPENED, TOO_MANY_ATTEMPTS or ATTEMPT_NOT_FINISHED.")
    ResponseEntity<CommandAnswer> openWindow(
            @PathVariable @ParticipantPath ParticipantId participant, @RequestBody WindowBody body) {
        return commands.ask(body.command(participant, clocks.of(participant)), body);
    }

    @Needs(Permission.GRANT_EXTENSIONS)
    @CommandMapping(
            path = ATTEMPT + "/extension",
            summary = "Grant an extension of an attempt's window",
            description =
                    "Refused, in this order, with NOT_ACCEPTED, NO_WINDOW, ALREADY_SUBMITTED or EXTENSION_NOT_LATER.")
    ResponseEntity<CommandAnswer> grantExtension(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody ExtensionBody body) {
        return commands.ask(body.command(participant, attempt, clocks.of(participant)), body);
    }

    @Needs(Permission.RECORD_CASE_STUDIES)
    @CommandMapping(
            path = ATTEMPT + "/submission",
            summary = "Submit a case study",
            description =
                    "Refused, in this order, with NOT_ACCEPTED, WITHDRAWN, DEFERRED, NO_WINDOW, TOO_EARLY, LATE, ALREADY_SUBMITTED, TOO_SHORT or TOO_LONG.")
    ResponseEntity<CommandAnswer> submitCaseStudy(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody SubmissionBody body) {
        return commands.ask(body.command(participant, attempt, clocks.of(participant)), body);
    }

    @Needs({Permission.MARK_CASE_STUDIES, Permission.MODERATE_CASE_STUDIES})
    @CommandMapping(
            path = ATTEMPT + "/marks",
            summary = "Mark a case study, or moderate the mark",
            description =
                    "Refused, in this order, with NOT_ACCEPTED, NOTHING_SUBMITTED, OUTCOME_CONFIRMED, COACH_MAY_NOT_ASSESS, NOT_MARKED, SAME_PERSON or ALREADY_MARKED.")
    ResponseEntity<CommandAnswer> markCaseStudy(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody MarkBody body) {
        return commands.ask(body.command(participant, attempt, clocks.of(participant)), body);
    }

    @Needs(Permission.CONFIRM_OUTCOMES)
    @CommandMapping(
            path = ATTEMPT + "/confirmation",
            summary = "Confirm the outcome of an attempt",
            description =
                    "Refused, in this order, with NOT_ACCEPTED, NOTHING_SUBMITTED, NOT_MARKED, COACH_MAY_NOT_ASSESS or SAME_PERSON.")
    ResponseEntity<CommandAnswer> confirmOutcome(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody ConfirmationBody body) {
        return commands.ask(body.command(participant, attempt, clocks.of(participant)), body);
    }

    @Needs(Permission.VOID_OUTCOMES)
    @CommandMapping(
            path = ATTEMPT + "/voiding",
            summary = "Void the confirmed outcome of an attempt",
            description = "Refused, in this order, with NOT_ACCEPTED or OUTCOME_NOT_CONFIRMED.")
    ResponseEntity<CommandAnswer> voidOutcome(
            @PathVariable @ParticipantPath ParticipantId participant,
            @PathVariable int attempt,
            @RequestBody VoidingBody body) {
        return commands.ask(body.command(participant, attempt, clocks.of(participant)), body);
    }
}
