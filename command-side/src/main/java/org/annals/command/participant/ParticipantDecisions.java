package org.annals.command.participant;

import java.util.Objects;
import java.util.Optional;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.participant.ParticipantCommand.LiftLegalHold;
import org.annals.command.participant.ParticipantCommand.NoteRepetition;
import org.annals.command.participant.ParticipantCommand.PlaceLegalHold;
import org.annals.command.participant.ParticipantCommand.ReceiveRegistration;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.command.participant.ParticipantCommand.RejectApplication;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.participant.ParticipantCommand.UpholdCredits;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Rules;
import org.annals.command.request.Verdict;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.StatutoryNeed;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of each thing that can be asked of a participant, given what happened so far. No clock, no log, no id of its own. */
final class ParticipantDecisions {

    private final ParticipantState state;
    private final ParticipantRules rules;
    private final EngagementDecisions engagement;
    private final Cohorts cohorts;
    private final Qualifications qualifications;

    ParticipantDecisions(ParticipantState state, Cohorts cohorts, Qualifications qualifications) {
        this.state = state;
        this.rules = new ParticipantRules(state);
        this.engagement = new EngagementDecisions(state, qualifications);
        this.cohorts = cohorts;
        this.qualifications = qualifications;
    }

    Verdict<ParticipantEvent> decide(ParticipantCommand command) {
        if (state.keeping().isErased()) {
            return command instanceof EraseParticipant
                    ? Verdict.nothingNew()
                    : Verdict.forbidden(RefusalCode.PARTICIPANT_ERASED);
        }
        return switch (command) {
            case ReceiveRegistration it -> receive(it);
            case AcceptApplication it -> accept(it);
            case RejectApplication it -> reject(it);
            case RecordAttendance it -> engagement.attend(it);
            case RecordSubmittedWork it -> engagement.submit(it);
            case RecordCoaching it -> engagement.coach(it);
            case RecordLdrReview it -> engagement.review(it);
            case DeferParticipant it ->
                Verdict.unless(
                        rules.forbidDeferring(), new ParticipantDeferred(it.participant(), it.reason(), it.on()));
            case ResumeParticipant it ->
                Verdict.unless(rules.forbidResuming(), new ParticipantResumed(it.participant(), it.on()));
            case WithdrawParticipant it ->
                Verdict.unless(
                        rules.forbidWithdrawing(), new ParticipantWithdrawn(it.participant(), it.reason(), it.on()));
            case UpholdCredits it ->
                Verdict.unless(
                        rules.forbidUpholding(),
                        new CreditsUpheld(it.participant(), it.reason(), it.decidedBy(), it.on()));
            case RevokeCredits it ->
                Verdict.unless(
                        rules.forbidRevoking(),
                        new CreditsRevoked(it.participant(), it.reason(), it.decidedBy(), it.on()));
            case PlaceLegalHold it ->
                held(true, new LegalHoldPlaced(it.participant(), it.reason(), it.decidedBy(), it.on()));
            case LiftLegalHold it ->
                held(false, new LegalHoldLifted(it.participant(), it.reason(), it.decidedBy(), it.on()));
            case EraseParticipant it -> erase(it);
            case NoteRepetition it -> Verdict.nothingNew();
        };
    }

    private Verdict<ParticipantEvent> erase(EraseParticipant asked) {
        requireKnown();
        return Verdict.unless(
                rules.forbidErasing(asked),
                new ParticipantErased(
                        asked.participant(), asked.reason(), asked.texts(), asked.decidedBy(), asked.on()));
    }

    private void requireKnown() {
        if (state.keeping().latest() == null) {
            throw new InvalidRequest("participant", "nothing is known of a participant with this id");
        }
    }

    private Verdict<ParticipantEvent> held(boolean wanted, ParticipantEvent event) {
        requireKnown();
        return state.keeping().isHeld() == wanted ? Verdict.nothingNew() : Verdict.happened(event);
    }

    /** Accepting takes a place in the cohort in the same unit of work, once nothing else forbids it. */
    private Verdict<ParticipantEvent> accept(AcceptApplication asked) {
        QualificationVersion version = cohorts.qualificationOf(asked.cohort())
                .orElseThrow(() -> new InvalidRequest("cohort", "there is no such cohort; import or open it first"));
        checkQualification(asked.applicationId(), asked.cohort());
        QualificationSpecification specification = qualifications.pinned(version);
        Optional<RefusalCode> broken = Rules.check()
                .then(() -> rules.forbidAccepting(asked, specification))
                .then(() -> cohorts.takePlace(
                        asked.cohort(), asked.participant(), asked.deliveryGroup(), asked.fundedPlace(), asked.on()))
                .firstBroken();
        if (broken.isPresent()) {
            return Verdict.forbidden(broken.get());
        }
        Registration registration = Objects.requireNonNull(state.registrations().get(asked.applicationId()));
        return Verdict.happened(new ApplicationAccepted(
                asked.participant(),
                asked.applicationId(),
                asked.cohort(),
                version,
                asked.deliveryGroup(),
                asked.fundedPlace(),
                asked.yearsTeaching(),
                Objects.requireNonNull(asked.headteacherDeclaration()),
                asked.holdsNasenco(),
                StatutoryNeed.deadline(registration, asked.holdsNasenco(), specification.statutoryNeed())
                        .orElse(null),
                asked.on()));
    }

    private Verdict<ParticipantEvent> receive(ReceiveRegistration asked) {
        Registration latest = state.registrations().get(asked.registration().applicationId());
        boolean nothingNew =
                latest != null && (latest.equals(asked.registration()) || latest.isNewerThan(asked.registration()));
        return nothingNew
                ? Verdict.nothingNew()
                : Verdict.happened(new RegistrationReceived(asked.participant(), asked.registration(), asked.on()));
    }

    private Verdict<ParticipantEvent> reject(RejectApplication asked) {
        checkQualification(asked.applicationId(), asked.cohort());
        return Verdict.unless(
                rules.forbidRejecting(asked.applicationId()),
                new ApplicationRejected(asked.participant(), asked.applicationId(), asked.cohort(), asked.on()));
    }

    /** An application for one qualification cannot mean a cohort of another. */
    private void checkQualification(String applicationId, CohortId cohort) {
        Registration registration = state.registrations().get(applicationId);
        if (registration != null && !cohort.qualification().equals(registration.qualification())) {
            throw new InvalidRequest(
                    "cohort",
                    "the application is for another qualification; name a cohort of " + registration.qualification());
        }
    }
}
