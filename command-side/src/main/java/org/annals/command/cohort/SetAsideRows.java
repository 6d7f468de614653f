package org.annals.command.cohort;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.command.request.Verdict;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a cohort that could not be read. They stand apart from the cohort, so that a file with nothing but
 * such rows makes no acceptance slower, and in many streams, so that none of them becomes long.
 */
@Revision("1") // of its snapshots: raise it whenever the state changes its shape
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class SetAsideRows extends Desk<SetRowAside, RowSetAside> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    @CommandHandler(commandName = SetRowAside.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(SetRowAside asked, MetaData origin) {
        RowSetAside kept = new RowSetAside(
                asked.cohort(),
                asked.importId(),
                asked.file(),
                asked.line(),
                asked.message(),
                asked.content(),
                asked.on());
        return decide(asked, origin, () -> Verdict.happened(kept), AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(
            RowSetAside event,
            MetaData metaData,
            @MetaDataValue(value = EventMetadata.KEY, required = true) String key,
            @SequenceNumber long version) {
        id = SetRowAside.stream(event.cohort(), key);
        note(event, metaData, version);
    }

    @Override
    protected RowSetAside refusal(SetRowAside request, RefusalCode code, String message, @Nullable Personal content) {
        throw new IllegalStateException("No rule refuses to keep a row.");
    }

    @Override
    protected Optional<RowSetAside> repetition(SetRowAside request) {
        return Optional.empty();
    }
}
