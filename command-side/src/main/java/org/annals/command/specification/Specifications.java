package org.annals.command.specification;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.command.auditreview.ReviewedCohorts;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.Participants;
import org.annals.command.request.StoreUnavailable;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * The specifications that cohorts have pinned, for whoever reads what is asked. Each look is a unit of work of its own, in
 * which nothing is recorded; a store that is away makes it fail with {@link StoreUnavailable}.
 */
@Component
public class Specifications {

    private final Qualifications qualifications;
    private final Cohorts cohorts;
    private final Participants participants;
    private final ReviewedCohorts reviewed;
    private final TransactionManager transactions;

    Specifications(
            Qualifications qualifications,
            Cohorts cohorts,
            Participants participants,
            ReviewedCohorts reviewed,
            TransactionManager transactions) {
        this.qualifications = qualifications;
        this.cohorts = cohorts;
        this.participants = participants;
        this.reviewed = reviewed;
        this.transactions = transactions;
    }

    /** What the cohort has pinned, or will pin once it is opened; empty if its qualification is not known here. */
    public Optional<QualificationSpecification> of(CohortId cohort) {
        return look(() -> cohorts.qualificationOf(cohort))
                .map(qualifications::pinned)
                .or(() -> qualifications.newest(cohort.qualification()));
    }

    /** What the participant's cohort has pinned; empty while no application is accepted. */
    public Optional<QualificationSpecification> of(ParticipantId participant) {
        return look(() -> Optional.ofNullable(participants.standing(participant).qualification()))
                .map(qualifications::pinned);
    }

    /** What the cohort of the review has pinned; empty if there is no such review. */
    public Optional<QualificationSpecification> of(AuditReviewId review) {
        return look(() -> reviewed.of(review)).flatMap(this::of);
    }

    private <T> Optional<T> look(Callable<Optional<T>> question) {
        try {
            DefaultUnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
            unitOfWork.attachTransaction(transactions);
            ResultMessage<Optional<T>> answer = unitOfWork.executeWithResult(question);
            if (answer.isExceptional() && answer.exceptionResult() instanceof RuntimeException e) {
                throw e;
            }
            return answer.getPayload();
        } catch (RuntimeException e) {
            throw StoreUnavailable.told(e);
        }
    }
}
