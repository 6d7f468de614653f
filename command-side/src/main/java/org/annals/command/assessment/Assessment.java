package org.annals.command.assessment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Optional;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.command.participant.Participants;
import org.annals.command.participant.Standing;
import org.annals.command.request.Answer;
import org.annals.command.request.Desk;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.RepetitionNoted;
import org.annals.kernel.assessment.AssessmentEvent.RequestRefused;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.AssessmentId;
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

/** The case study of one participant: windows, submissions, marks and outcomes, with the duties kept apart. */
@Revision("1") // of its snapshots: raise it whenever the state changes its shape
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Assessment extends Desk<AssessmentCommand, AssessmentEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AssessmentId id;

    private CaseStudy caseStudy = CaseStudy.NONE;
    private transient String latestEvent = "";

    @CommandHandler(commandName = AssessmentCommand.NAME)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(
            AssessmentCommand command, MetaData origin, Participants participants, Qualifications qualifications) {
        return decide(
                command,
                origin,
                () -> {
                    Standing standing = participants.standing(command.participant());
                    return new AssessmentDecisions(caseStudy, standing, qualifications).decide(command);
                },
                event -> happen(event, command, participants));
    }

    /** Applies an event and tells the participant of a pass that is confirmed or voided, in the same unit of work. */
    private void happen(AssessmentEvent event, AssessmentCommand command, Participants participants) {
        boolean passed = caseStudy
                .attempt(command.attempt())
                .filter(attempt -> attempt.confirmed(Result.PASS))
                .isPresent();
        AggregateLifecycle.apply(event);
        if (event instanceof OutcomeConfirmed it && it.result() == Result.PASS) {
            participants.passConfirmed(it.participant(), it.attempt(), latestEvent, it.on());
        }
        if (event instanceof OutcomeVoided it && passed && command instanceof VoidOutcome asked) {
            participants.passVoided(it.participant(), it.attempt(), latestEvent, it.on(), asked.recordedOn());
        }
    }

    @EventSourcingHandler
    void on(AssessmentEvent event, EventMessage<?> message, @SequenceNumber long version) {
        id = AssessmentId.of(event.participant());
        latestEvent = message.getIdentifier();
        caseStudy = caseStudy.apply(new Recorded<>(latestEvent, event));
        note(event, message.getMetaData(), version);
    }

    @Override
    protected AssessmentEvent refusal(
            AssessmentCommand request, RefusalCode code, String message, @Nullable Personal content) {
        return new RequestRefused(request.participant(), request.what(), code, message, content, request.on());
    }

    @Override
    protected Optional<AssessmentEvent> repetition(AssessmentCommand request) {
        return Optional.of(new RepetitionNoted(request.participant(), request.what(), request.on()));
    }
}
