package org.annals.command.auditreview;

import static org.annals.kernel.refusal.RefusalCode.ANSWERER_MAY_NOT_CLOSE;
import static org.annals.kernel.refusal.RefusalCode.ANSWERER_MAY_NOT_SIGN_OFF;
import static org.annals.kernel.refusal.RefusalCode.FINDINGS_NOT_CLOSED;
import static org.annals.kernel.refusal.RefusalCode.FINDING_CLOSED;
import static org.annals.kernel.refusal.RefusalCode.FINDING_NOT_ANSWERED;
import static org.annals.kernel.refusal.RefusalCode.NOT_IN_SAMPLE;
import static org.annals.kernel.refusal.RefusalCode.REVIEW_SIGNED_OFF;

import java.util.List;
import java.util.Optional;
import org.annals.command.auditreview.AuditReviewState.Finding;
import org.annals.command.request.Rules;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.refusal.RefusalCode;

/** What an audit review never allows, in the order in which it is checked. */
record AuditReviewRules(AuditReviewState state) {

    Optional<RefusalCode> forbidRecording(List<ParticipantId> sample, ParticipantId participant) {
        return Rules.check()
                .forbid(REVIEW_SIGNED_OFF, this::isSignedOff)
                .forbid(NOT_IN_SAMPLE, () -> !sample.contains(participant))
                .firstBroken();
    }

    Optional<RefusalCode> forbidAnswering(Finding finding) {
        return Rules.check()
                .forbid(REVIEW_SIGNED_OFF, this::isSignedOff)
                .forbid(FINDING_CLOSED, () -> finding.closedBy() != null)
                .firstBroken();
    }

    Optional<RefusalCode> forbidClosing(Finding finding, String person) {
        return Rules.check()
                .forbid(FINDING_CLOSED, () -> finding.closedBy() != null)
                .forbid(FINDING_NOT_ANSWERED, () -> finding.answeredBy().isEmpty())
                .forbid(ANSWERER_MAY_NOT_CLOSE, () -> finding.answeredBy().contains(person))
                .firstBroken();
    }

    Optional<RefusalCode> forbidSigningOff(String person) {
        return Rules.check()
                .forbid(REVIEW_SIGNED_OFF, this::isSignedOff)
                .forbid(FINDINGS_NOT_CLOSED, state::hasOpenFindings)
                .forbid(ANSWERER_MAY_NOT_SIGN_OFF, () -> state.hasAnswered(person))
                .firstBroken();
    }

    private boolean isSignedOff() {
        return state.signedOffBy() != null;
    }
}
