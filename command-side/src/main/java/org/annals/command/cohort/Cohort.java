package org.annals.command.cohort;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Verdict;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortEvent.RepetitionNoted;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.qualification.Qualifications;
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

/** One cohort. It pins the version of the specification and gives out places, so that nobody takes the last one twice. */
@Revision("2") // of its snapshots: raise it whenever the state changes its shape
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Cohort extends Desk<CohortCommand, CohortEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CohortId id;

    private CohortState state = CohortState.NEW;

    @CommandHandler(commandName = CohortCommand.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(CohortCommand command, MetaData origin, Qualifications qualifications) {
        return decide(
                command,
                origin,
                () -> switch (command) {
                    case PlanCohort it -> plan(it, qualifications);
                },
                AggregateLifecycle::apply);
    }

    private Verdict<CohortEvent> plan(PlanCohort asked, Qualifications qualifications) {
        if (state.plan() == null) {
            QualificationSpecification newest = qualifications
                    .newest(asked.cohort().qualification())
                    .orElseThrow(() -> new InvalidRequest("qualification", "there is no qualification of this code"));
            QualificationVersion pinned = new QualificationVersion(newest.code(), newest.version());
            return Verdict.happened(new CohortOpened(asked.cohort(), pinned, asked.plan(), asked.on()));
        }
        return state.plan().equals(asked.plan())
                ? Verdict.nothingNew()
                : Verdict.happened(new CohortRevised(asked.cohort(), asked.plan(), asked.on()));
    }

    Optional<QualificationVersion> qualification() {
        return Optional.ofNullable(state.qualification());
    }

    Optional<RefusalCode> takePlace(
            CohortId cohort, ParticipantId participant, String deliveryGroup, boolean fundedPlace, LocalDate on) {
        Optional<RefusalCode> broken = state.forbidTaking(deliveryGroup, fundedPlace);
        if (broken.isEmpty()) {
            AggregateLifecycle.apply(new PlaceTaken(cohort, participant, deliveryGroup, fundedPlace, on));
        }
        return broken;
    }

    @EventSourcingHandler
    void on(CohortEvent event, MetaData metaData, @SequenceNumber long version) {
        id = event.cohort();
        state = state.evolve(event);
        if (!(event instanceof PlaceTaken)) { // that was a participant's request, and is answered there
            note(event, metaData, version);
        }
    }

    @Override
    protected CohortEvent refusal(CohortCommand request, RefusalCode code, String message, @Nullable Personal content) {
        throw new IllegalStateException("No rule of a cohort refuses " + request.what() + ".");
    }

    @Override
    protected Optional<CohortEvent> repetition(CohortCommand request) {
        return Optional.of(new RepetitionNoted(request.cohort(), request.what(), request.on()));
    }
}
