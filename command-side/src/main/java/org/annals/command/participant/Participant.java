package org.annals.command.participant;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.kernel.cohort.PlaceAsked;
import org.annals.kernel.credit.CreditDecisions;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.RepetitionNoted;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
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

/**
 * One person on the way through one qualification. Both conditions of the award stand in it, so the award is decided
 * here, once.
 */
@Revision("3") // of its snapshots: raise it whenever the state changes its shape
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Participant extends Desk<ParticipantCommand, ParticipantEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ParticipantId id;

    private ParticipantState state = ParticipantState.NEW;
    private transient String latestEvent = "";

    @CommandHandler(commandName = ParticipantCommand.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(ParticipantCommand command, MetaData origin, Cohorts cohorts, Qualifications qualifications) {
        ParticipantDecisions decisions = new ParticipantDecisions(state, cohorts, qualifications);
        LocalDate recordedOn = command instanceof RecordAttendance it ? it.recordedOn() : command.on();
        return decide(
                command, origin, () -> decisions.decide(command), event -> happen(event, recordedOn, qualifications));
    }

    /** Applies an event and what follows from it for the credits. */
    void happen(ParticipantEvent event, LocalDate recordedOn, Qualifications qualifications) {
        ParticipantState before = state;
        AggregateLifecycle.apply(event);
        if (state.acceptance() != null) {
            new CreditDecisions(qualifications.pinned(state.acceptance().qualification()))
                    .after(new Recorded<>(latestEvent, event), before.basis(), state.basis(), recordedOn)
                    .ifPresent(AggregateLifecycle::apply);
        }
    }

    Standing standing() {
        return state.standing();
    }

    @EventSourcingHandler
    void on(ParticipantEvent event, EventMessage<?> message, @SequenceNumber long version) {
        id = event.participant();
        latestEvent = message.getIdentifier();
        state = state.evolve(new Recorded<>(latestEvent, event));
        note(event, message.getMetaData(), version);
    }

    @Override
    protected ParticipantEvent refusal(
            ParticipantCommand request, RefusalCode code, String message, @Nullable Personal content) {
        PlaceAsked place = request instanceof AcceptApplication it ? it.place() : null;
        return new RequestRefused(request.participant(), request.what(), code, message, content, place, request.on());
    }

    @Override
    protected Optional<ParticipantEvent> repetition(ParticipantCommand request) {
        return Optional.of(new RepetitionNoted(request.participant(), request.what(), request.on()));
    }
}
