package org.annals.command.participant;

import java.util.Objects;
import java.util.Optional;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.NoteRepetition;
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
import org.annals.kernel.engagement.Engagement.Attendance;
import org.annals.kernel.engagement.Engagement.Session;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
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
    private final Cohorts cohorts;
    private final Qualifications qualifications;

    ParticipantDecisions(ParticipantState state, Cohorts cohorts, Qualifications qualifications) {
        this.state = state;
        this.rules = new ParticipantRules(state);
        this.cohorts = cohorts;
        this.qualifications = qualifications;
    }

    Verdict<ParticipantEvent> decide(ParticipantCommand command) {
        return switch (command) {
            case ReceiveRegistration it -> receive(it);
            case AcceptApplication it -> accept(it);
            case RejectApplication it -> reject(it);
            case RecordAttendance it -> attend(it);
            case RecordSubmittedWork it -> submit(it);
            case RecordCoaching it -> coach(it);
            case RecordLdrReview it -> review(it);
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
            case NoteRepetition it -> Verdict.nothingNew();
        };
    }

    /** Accepting takes a place in the cohort in the same unit of work, once nothing else forbids it. */
    private Verdict<ParticipantEvent> accept(AcceptApplication asked) {
        QualificationVersion version = cohorts.qualificationOf(asked.cohort());
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
        boolean known = asked.registration()
                .equals(state.registrations().get(asked.registration().applicationId()));
        return known
                ? Verdict.nothingNew()
                : Verdict.happened(new RegistrationReceived(asked.participant(), asked.registration(), asked.on()));
    }

    private Verdict<ParticipantEvent> reject(RejectApplication asked) {
        return Verdict.unless(
                rules.forbidRejecting(asked.applicationId()),
                new ApplicationRejected(asked.participant(), asked.applicationId(), asked.cohort(), asked.on()));
    }

    private Verdict<ParticipantEvent> attend(RecordAttendance asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (state.isAccepted() && specification().cycle(asked.day()).isEmpty()) {
            throw new InvalidRequest("day", "the course has no face-to-face day " + asked.day());
        }
        Optional<Attendance> effective = state.engagement().attendanceOn(asked.day());
        if (broken.isPresent() || effective.isEmpty()) {
            return Verdict.unless(
                    broken,
                    new AttendanceRecorded(
                            asked.participant(), asked.day(), asked.status(), asked.reason(), asked.on()));
        }
        if (effective.get().status() == asked.status()) {
            return Verdict.nothingNew();
        }
        return asked.reason() == null
                ? Verdict.forbidden(RefusalCode.CORRECTION_NEEDS_REASON)
                : Verdict.happened(new AttendanceCorrected(
                        asked.participant(),
                        asked.day(),
                        asked.status(),
                        effective.get().event(),
                        asked.reason(),
                        asked.on()));
    }

    private Verdict<ParticipantEvent> submit(RecordSubmittedWork asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (state.isAccepted() && !asked.work().isPartOf(specification())) {
            throw new InvalidRequest(
                    "element", "the course has no " + asked.work().text());
        }
        if (broken.isEmpty() && state.engagement().submitted(asked.assignmentId())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                broken,
                new WorkSubmitted(
                        asked.participant(), asked.assignmentId(), asked.work(), asked.submittedAt(), asked.on()));
    }

    private Verdict<ParticipantEvent> coach(RecordCoaching asked) {
        CoachingHeld held = new CoachingHeld(
                asked.participant(),
                asked.sessionId(),
                asked.type(),
                asked.purpose(),
                asked.minutes(),
                asked.coach(),
                asked.on());
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        Optional<Session> known = state.engagement().session(asked.sessionId());
        if (broken.isPresent() || known.isEmpty()) {
            return Verdict.unless(broken, held);
        }
        return known.get().tellsOf(held) ? Verdict.nothingNew() : Verdict.forbidden(RefusalCode.SESSION_CONFLICT);
    }

    private Verdict<ParticipantEvent> review(RecordLdrReview asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (broken.isEmpty() && state.engagement().reviewedOn(asked.on())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(broken, new LdrReviewHeld(asked.participant(), asked.reviewer(), asked.on()));
    }

    private QualificationSpecification specification() {
        return qualifications.pinned(Objects.requireNonNull(state.acceptance()).qualification());
    }
}
