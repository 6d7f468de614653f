package org.annals.command.rest;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.AuditReviewId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(
        name = "Audit reviews",
        description = "Samples, findings and their answers, and the sign-off; the version is that of the review.")
class AuditReviewController {

    private static final String REVIEWS = "/api/audit-reviews";
    private static final String REVIEW = REVIEWS + "/{review}";
    private static final String FINDING = REVIEW + "/findings/{finding}";

    private final Commands commands;
    private final LocalClocks clocks;

    AuditReviewController(Commands commands, LocalClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @Needs(Permission.CONDUCT_REVIEWS)
    @CommandMapping(
            path = REVIEWS,
            summary = "Open an audit review and draw its sample",
            description = "Refused with REVIEW_EXISTS. The answer's aggregate is the id of the review.")
    ResponseEntity<CommandAnswer> openReview(@RequestBody ReviewBody body) {
        return commands.ask(body.command(clocks.of(body.cohort())), body);
    }

    @Needs(Permission.CONDUCT_REVIEWS)
    @CommandMapping(
            path = REVIEW + "/findings",
            summary = "Record a finding",
            description = "Refused, in this order, with REVIEW_SIGNED_OFF or NOT_IN_SAMPLE. "
                    + "The answer's version is the number of the finding.")
    ResponseEntity<CommandAnswer> recordFinding(
            @PathVariable @ReviewPath AuditReviewId review, @RequestBody FindingBody body) {
        return commands.ask(body.command(review, clocks.of(review)), body);
    }

    @Needs(Permission.ANSWER_FINDINGS)
    @CommandMapping(
            path = FINDING + "/answer",
            summary = "Answer a finding",
            description = "Refused, in this order, with REVIEW_SIGNED_OFF or FINDING_CLOSED.")
    ResponseEntity<CommandAnswer> answerFinding(
            @PathVariable @ReviewPath AuditReviewId review,
            @PathVariable int finding,
            @RequestBody FindingAnswerBody body) {
        return commands.ask(body.command(review, finding, clocks.of(review)), body);
    }

    @Needs(Permission.CONDUCT_REVIEWS)
    @CommandMapping(
            path = FINDING + "/closing",
            summary = "Close a finding",
            description =
                    "Refused, in this order, with FINDING_CLOSED, FINDING_NOT_ANSWERED or ANSWERER_MAY_NOT_CLOSE.")
    ResponseEntity<CommandAnswer> closeFinding(
            @PathVariable @ReviewPath AuditReviewId review,
            @PathVariable int finding,
            @RequestBody FindingClosingBody body) {
        return commands.ask(body.command(review, finding, clocks.of(review)), body);
    }

    @Needs(Permission.CONDUCT_REVIEWS)
    @CommandMapping(
            path = REVIEW + "/sign-off",
            summary = "Sign a review off",
            description =
                    "Refused, in this order, with REVIEW_SIGNED_OFF, FINDINGS_NOT_CLOSED or ANSWERER_MAY_NOT_SIGN_OFF.")
    ResponseEntity<CommandAnswer> signOffReview(
            @PathVariable @ReviewPath AuditReviewId review, @RequestBody SignOffBody body) {
        return commands.ask(body.command(review, clocks.of(review)), body);
    }
}
