package org.annals.command.retention;

import java.util.Optional;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.command.request.Verdict;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.retention.RetentionApplied;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The record of what went because its time was over, an event for each time that anything did. */
@Aggregate
class RetentionBook extends Desk<RecordRetention, RetentionApplied> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    @CommandHandler(commandName = RecordRetention.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(RecordRetention asked, MetaData origin) {
        return decide(asked, origin, () -> Verdict.happened(asked.applied()), AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RetentionApplied event) {
        id = RecordRetention.STREAM;
    }

    @Override
    protected RetentionApplied refusal(
            RecordRetention request, RefusalCode code, String message, @Nullable Personal content) {
        throw new IllegalStateException("No rule refuses to record what goes.");
    }

    @Override
    protected Optional<RetentionApplied> repetition(RecordRetention request) {
        return Optional.empty();
    }
}
