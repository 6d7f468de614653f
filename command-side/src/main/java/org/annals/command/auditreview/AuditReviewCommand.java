package org.annals.command.auditreview;

import java.time.LocalDate;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an audit review. {@code on} is the business date. */
public sealed interface AuditReviewCommand extends Request {

    String NAME = "audit-review";

    @TargetAggregateIdentifier
    AuditReviewId review();

    @Override
    default String aggregate() {
        return review().value();
    }

    @Override
    default String handler() {
        return NAME;
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case OpenReview it -> Permission.CONDUCT_REVIEWS;
            case RecordFinding it -> Permission.CONDUCT_REVIEWS;
            case AnswerFinding it -> Permission.ANSWER_FINDINGS;
            case CloseFinding it -> Permission.CONDUCT_REVIEWS;
            case SignOffReview it -> Permission.CONDUCT_REVIEWS;
        };
    }

    @Override
    default String doneBy() {
        return switch (this) {
            case OpenReview it -> it.openedBy();
            case RecordFinding it -> it.recordedBy();
            case AnswerFinding it -> it.answeredBy();
            case CloseFinding it -> it.closedBy();
            case SignOffReview it -> it.signedOffBy();
        };
    }

    /** What is asked about a finding: the version of the review at which it was recorded says which. */
    sealed interface AboutFinding extends AuditReviewCommand {

        int finding();
    }

    /** @param size how many participants the sample should have */
    record OpenReview(CohortId cohort, String title, int size, long seed, String openedBy, LocalDate on)
            implements AuditReviewCommand {

        @Override
        public AuditReviewId review() {
            return AuditReviewId.of(cohort, title);
        }
    }

    record RecordFinding(
            AuditReviewId review, ParticipantId participant, Personal text, String recordedBy, LocalDate on)
            implements AuditReviewCommand {}

    record AnswerFinding(AuditReviewId review, int finding, Personal text, String answeredBy, LocalDate on)
            implements AboutFinding {}

    record CloseFinding(
            AuditReviewId review, int finding, @Nullable Personal text, String closedBy, LocalDate on)
            implements AboutFinding {}

    record SignOffReview(AuditReviewId review, @Nullable Personal conclusion, String signedOffBy, LocalDate on)
            implements AuditReviewCommand {}
}
