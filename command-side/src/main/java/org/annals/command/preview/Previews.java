package org.annals.command.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.command.assessment.AssessmentCommand;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.command.assessment.AssessmentTrial;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.participant.ParticipantTrial;
import org.annals.command.request.StoreUnavailable;
import org.annals.command.request.Verdict;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.receipt.CaseFile;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Previews of corrections, from the events as they are stored. Nothing is recorded, not even a refusal. */
@Component
public class Previews {

    private final EventStore store;
    private final Cohorts cohorts;
    private final Qualifications qualifications;

    Previews(EventStore store, Cohorts cohorts, Qualifications qualifications) {
        this.store = store;
        this.cohorts = cohorts;
        this.qualifications = qualifications;
    }

    /** @throws org.annals.command.request.InvalidRequest if the course has no such day */
    public Preview of(RecordAttendance asked) {
        CaseFile file = file(asked.participant());
        return ofParticipant(file, trial(file).decide(asked), asked.recordedOn());
    }

    public Preview of(RevokeCredits asked) {
        CaseFile file = file(asked.participant());
        return ofParticipant(file, trial(file).decide(asked), asked.on());
    }

    /** Of a command that takes the place of what was recorded before: a voiding, an extension, a moderator's mark. */
    public Preview of(AssessmentCommand asked) {
        CaseFile file = file(asked.participant());
        Verdict<AssessmentEvent> verdict =
                AssessmentTrial.decide(file.assessment(), trial(file).standing(), qualifications, asked);
        Imagining imagining = new Imagining(file, qualifications);
        if (verdict instanceof Verdict.Happened<AssessmentEvent>(var events)) {
            for (AssessmentEvent event : events) {
                String id = imagining.add(event);
                if (event instanceof OutcomeVoided it && asked instanceof VoidOutcome voiding && passed(file, it)) {
                    loseThePass(imagining, it, id, voiding.recordedOn());
                }
            }
        }
        return imagining.preview(verdict);
    }

    private Preview ofParticipant(CaseFile file, Verdict<ParticipantEvent> verdict, LocalDate recordedOn) {
        Imagining imagining = new Imagining(file, qualifications);
        if (verdict instanceof Verdict.Happened<ParticipantEvent>(var events)) {
            ParticipantTrial trial = trial(file);
            events.forEach(it -> happen(imagining, trial, it, recordedOn));
        }
        return imagining.preview(verdict);
    }

    private void loseThePass(Imagining imagining, OutcomeVoided voided, String id, LocalDate recordedOn) {
        ParticipantEvent lost = new CaseStudyPassVoided(voided.participant(), voided.attempt(), id, voided.on());
        happen(imagining, trial(imagining.file()), lost, recordedOn);
    }

    private static void happen(
            Imagining imagining, ParticipantTrial trial, ParticipantEvent event, LocalDate recordedOn) {
        trial.happen(new Recorded<>(imagining.nextId(), event), recordedOn).forEach(imagining::add);
    }

    private static boolean passed(CaseFile file, OutcomeVoided voided) {
        return file.caseStudy()
                .attempt(voided.attempt())
                .filter(it -> it.confirmed(Result.PASS))
                .isPresent();
    }

    private ParticipantTrial trial(CaseFile file) {
        return new ParticipantTrial(file.participant(), cohorts, qualifications);
    }

    private CaseFile file(ParticipantId participant) {
        try {
            List<Recorded<DomainEvent>> events = new ArrayList<>();
            Stream.of(participant.value(), AssessmentId.of(participant).value())
                    .forEach(stream -> store.readEvents(stream, 0)
                            .forEachRemaining(it ->
                                    events.add(new Recorded<>(it.getIdentifier(), (DomainEvent) it.getPayload()))));
            return CaseFile.of(events);
        } catch (RuntimeException e) {
            throw StoreUnavailable.told(e);
        }
    }
}
