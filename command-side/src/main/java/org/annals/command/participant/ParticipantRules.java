package org.annals.command.participant;

import static org.annals.kernel.refusal.RefusalCode.ALREADY_ACCEPTED;
import static org.annals.kernel.refusal.RefusalCode.ALREADY_ACTIVE;
import static org.annals.kernel.refusal.RefusalCode.ALREADY_DEFERRED;
import static org.annals.kernel.refusal.RefusalCode.LEGAL_HOLD;
import static org.annals.kernel.refusal.RefusalCode.NOT_ACCEPTED;
import static org.annals.kernel.refusal.RefusalCode.NOT_AWARDED;
import static org.annals.kernel.refusal.RefusalCode.NOT_ELIGIBLE_FOR_FUNDING;
import static org.annals.kernel.refusal.RefusalCode.NOT_UNDER_REVIEW;
import static org.annals.kernel.refusal.RefusalCode.NO_DFE_APPLICATION;
import static org.annals.kernel.refusal.RefusalCode.NO_HEADTEACHER_DECLARATION;
import static org.annals.kernel.refusal.RefusalCode.NO_OPPORTUNITY_TO_APPLY;
import static org.annals.kernel.refusal.RefusalCode.STILL_RETAINED;
import static org.annals.kernel.refusal.RefusalCode.TOO_LITTLE_TEACHING_EXPERIENCE;
import static org.annals.kernel.refusal.RefusalCode.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.annals.command.participant.ParticipantCommand.AcceptApplication;
import org.annals.command.participant.ParticipantCommand.EraseParticipant;
import org.annals.command.request.Rules;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.refusal.RefusalCode;

/** What is never allowed, rule by rule in the order in which the rules are checked (rule book 4 and 5). */
final class ParticipantRules {

    private final ParticipantState state;

    ParticipantRules(ParticipantState state) {
        this.state = state;
    }

    /** Both the registration and the provider's own application exist, the entry requirements hold, and there is no live record yet. */
    Optional<RefusalCode> forbidAccepting(AcceptApplication asked, QualificationSpecification specification) {
        BigDecimal yearsNeeded = BigDecimal.valueOf(specification.entry().yearsTeaching());
        return Rules.check()
                .forbid(NO_DFE_APPLICATION, () -> !state.registrations().containsKey(asked.applicationId()))
                .forbid(ALREADY_ACCEPTED, state::isAccepted)
                .forbid(NO_HEADTEACHER_DECLARATION, () -> asked.headteacherDeclaration() == null)
                .forbid(
                        TOO_LITTLE_TEACHING_EXPERIENCE,
                        () -> asked.yearsTeaching().compareTo(yearsNeeded) < 0)
                .forbid(NO_OPPORTUNITY_TO_APPLY, () -> !asked.opportunityToApply())
                .forbid(NOT_ELIGIBLE_FOR_FUNDING, () -> asked.fundedPlace() && !eligible(asked.applicationId()))
                .firstBroken();
    }

    Optional<RefusalCode> forbidRejecting(String applicationId) {
        return Rules.check()
                .forbid(NO_DFE_APPLICATION, () -> !state.registrations().containsKey(applicationId))
                .firstBroken();
    }

    /** Only accepted participants take part, and none while deferred or once withdrawn. */
    Optional<RefusalCode> forbidTakingPart(LocalDate on) {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .then(() -> state.training().bars(on))
                .firstBroken();
    }

    Optional<RefusalCode> forbidDeferring() {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .forbid(WITHDRAWN, () -> isIn(TrainingStatus.WITHDRAWN))
                .forbid(ALREADY_DEFERRED, () -> isIn(TrainingStatus.DEFERRED))
                .firstBroken();
    }

    Optional<RefusalCode> forbidWithdrawing() {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .forbid(WITHDRAWN, () -> isIn(TrainingStatus.WITHDRAWN))
                .firstBroken();
    }

    Optional<RefusalCode> forbidResuming() {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .forbid(ALREADY_ACTIVE, () -> isIn(TrainingStatus.ACTIVE))
                .firstBroken();
    }

    Optional<RefusalCode> forbidUpholding() {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .forbid(NOT_UNDER_REVIEW, () -> !state.credits().isUnderReview())
                .firstBroken();
    }

    /** Credits can be revoked in a review and, for another reason, outside one. */
    Optional<RefusalCode> forbidRevoking() {
        return Rules.check()
                .forbid(NOT_ACCEPTED, () -> !state.isAccepted())
                .forbid(NOT_AWARDED, () -> state.credits().held().isEmpty())
                .firstBroken();
    }

    /** Neither under a legal hold, nor before the time is over for which it has to be kept. */
    Optional<RefusalCode> forbidErasing(EraseParticipant asked) {
        return Rules.check()
                .forbid(LEGAL_HOLD, () -> state.keeping().isHeld())
                .forbid(STILL_RETAINED, () -> isRetained(asked))
                .firstBroken();
    }

    private boolean isRetained(EraseParticipant asked) {
        LocalDate latest = state.keeping().latest();
        return latest != null && !asked.keptFor().isZero() && asked.on().isBefore(latest.plus(asked.keptFor()));
    }

    private boolean eligible(String applicationId) {
        Registration registration = state.registrations().get(applicationId);
        return registration != null && registration.eligibleForFunding();
    }

    private boolean isIn(TrainingStatus status) {
        return state.training().status() == status;
    }
}
