package org.annals.query.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.receipt.Receipts;
import org.annals.kernel.receipt.Subjects;
import org.annals.query.replay.CohortStreams;
import org.annals.query.replay.Replay;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Receipts", description = "Why a figure, a status, an award or a refusal is what it is, from the events.")
class ReceiptController {

    private final Dossiers dossiers;
    private final Qualifications qualifications;
    private final Replay replay;

    ReceiptController(Dossiers dossiers, Qualifications qualifications, Replay replay) {
        this.dossiers = dossiers;
        this.qualifications = qualifications;
        this.replay = replay;
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/receipts")
    @LeavesTrace("participant-receipts")
    @Operation(summary = "What there are receipts for, each with what came out")
    @ApiResponse(responseCode = "200", description = "The subjects.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such participant; code UNKNOWN_PARTICIPANT")
    ReceiptList receipts(@PathVariable String id, MomentQuery moment) {
        Dossier dossier = dossiers.of(id, moment);
        return ReceiptList.of(dossier, dossier.file().qualification().map(qualifications::pinned).stream());
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/receipts/{subject}")
    @LeavesTrace("participant-receipt")
    @Operation(
            summary = "One receipt, worked out now",
            description =
                    "That for the award compares the award as its event holds it with the one that the rules give from the events before it.")
    @ApiResponse(responseCode = "200", description = "The receipt.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "404",
            description =
                    "There is no such participant or subject, or no application is accepted yet; code UNKNOWN_PARTICIPANT or UNKNOWN_RECEIPT")
    ReceiptAnswer receipt(
            @PathVariable String id,
            @Parameter(
                            description =
                                    "credit-status, award, engagement, assessment, training-status, or an element with dots for slashes",
                            example = "practice.3.2")
                    @PathVariable
                    String subject,
            MomentQuery moment) {
        Dossier dossier = dossiers.of(id, moment);
        QualificationSpecification specification = dossier.file()
                .qualification()
                .map(qualifications::pinned)
                .orElseThrow(() -> unknown("No application of this participant is accepted."));
        Receipt receipt = new Receipts(dossier.file(), specification)
                .of(subject.replace('.', '/'))
                .orElseThrow(() -> unknown("There is no receipt for this subject; ask for the list of them."));
        return ReceiptAnswer.of(dossier, receipt, check(dossier, receipt, specification), null);
    }

    @Needs(value = Permission.SEE_RECORDS, ownRows = true)
    @GetMapping("/api/participants/{id}/receipts/refusals/{event}")
    @LeavesTrace("participant-refusal-receipt")
    @Operation(
            summary = "Why a request was refused",
            description =
                    "A refusal for lack of a place rests on the events of the cohort before it in the log, of which only the ids are told. It is the same at every moment at which the refusal counts.")
    @ApiResponse(responseCode = "200", description = "The receipt.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "404",
            description =
                    "There is no such participant, or the event is none of the participant's refusals; code UNKNOWN_PARTICIPANT or UNKNOWN_RECEIPT")
    ReceiptAnswer refusal(
            @PathVariable String id,
            @Parameter(description = "The id of the refusal's event") @PathVariable String event,
            MomentQuery moment) {
        Dossier dossier = dossiers.of(id, moment);
        QualificationSpecification specification = dossier.specification(qualifications)
                .orElseGet(() -> qualifications.all().getFirst());
        return new Receipts(dossier.file(), specification)
                .ofRefusal(event, dossier.cohorts(new CohortStreams(replay)))
                .map(it -> ReceiptAnswer.of(dossier, it, null, dossier.refusal(event)))
                .orElseThrow(() -> unknown("The event is none of this participant's refusals."));
    }

    /** As of a past date, an award may rest on what is dated later. */
    private static @Nullable AwardCheck check(
            Dossier dossier, Receipt receipt, QualificationSpecification specification) {
        boolean allDates = dossier.moment() == null || dossier.moment().asOf() == null;
        return allDates && receipt.subject().equals(Subjects.AWARD)
                ? AwardCheck.of(dossier.file(), specification)
                : null;
    }

    private static QueryProblem unknown(String detail) {
        return QueryProblem.unknown("UNKNOWN_RECEIPT", detail);
    }
}
