package org.annals.command.auditreview;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.RepetitionNoted;
import org.annals.kernel.auditreview.AuditReviewEvent.RequestRefused;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One audit review of a cohort: the sample, what was found, who answered, who closed and who signed off. */
@Revision("1") // of its snapshots: raise it whenever the state changes its shape
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class AuditReview extends Desk<AuditReviewCommand, AuditReviewEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AuditReviewId id;

    private AuditReviewState state = AuditReviewState.NEW;

    @CommandHandler(commandName = AuditReviewCommand.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(AuditReviewCommand command, MetaData origin, CohortParticipants participants) {
        return decide(
                command,
                origin,
                () -> new AuditReviewDecisions(state, new AuditReviewRules(state), participants, version() + 1)
                        .decide(command),
                AggregateLifecycle::apply);
    }

    Optional<CohortId> cohort() {
        return Optional.ofNullable(state.opened()).map(ReviewOpened::cohort);
    }

    @EventSourcingHandler
    void on(AuditReviewEvent event, MetaData metaData, @SequenceNumber long version) {
        id = event.review();
        state = state.evolve(event);
        note(event, metaData, version);
    }

    @Override
    protected AuditReviewEvent refusal(
            AuditReviewCommand request, RefusalCode code, String message, @Nullable Personal content) {
        return new RequestRefused(request.review(), request.what(), code, message, content, request.on());
    }

    @Override
    protected Optional<AuditReviewEvent> repetition(AuditReviewCommand request) {
        return Optional.of(new RepetitionNoted(request.review(), request.what(), request.on()));
    }
}
