package org.annals.command.auditreview;

import java.util.Objects;
import org.annals.command.auditreview.AuditReviewCommand.AnswerFinding;
import org.annals.command.auditreview.AuditReviewCommand.CloseFinding;
import org.annals.command.auditreview.AuditReviewCommand.OpenReview;
import org.annals.command.auditreview.AuditReviewCommand.RecordFinding;
import org.annals.command.auditreview.AuditReviewCommand.SignOffReview;
import org.annals.command.auditreview.AuditReviewState.Finding;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Verdict;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.sampling.Sample;

/**
 * What comes of each thing that can be asked of an audit review, given what happened so far.
 *
 * @param next the version that the review has once this is recorded
 */
record AuditReviewDecisions(
        AuditReviewState state, AuditReviewRules rules, CohortParticipants participants, long next) {

    /** @throws InvalidRequest if there is no such cohort, review or finding */
    Verdict<AuditReviewEvent> decide(AuditReviewCommand command) {
        return switch (command) {
            case OpenReview it -> state.opened() == null ? open(it) : openAgain(it, state.opened());
            case RecordFinding it -> record(it, opened());
            case AnswerFinding it -> answer(it, finding(it.finding()));
            case CloseFinding it -> close(it, finding(it.finding()));
            case SignOffReview it -> signOff(it);
        };
    }

    private Verdict<AuditReviewEvent> open(OpenReview asked) {
        Sample sample = Sample.of(participants.of(asked.cohort()), asked.size(), asked.seed());
        if (sample.population() == 0) {
            throw new InvalidRequest("cohort", "nobody has been accepted into such a cohort");
        }
        return Verdict.happened(new ReviewOpened(
                asked.review(),
                asked.cohort(),
                asked.title(),
                asked.size(),
                asked.seed(),
                sample.population(),
                sample.participants(),
                asked.openedBy(),
                asked.on()));
    }

    private static Verdict<AuditReviewEvent> openAgain(OpenReview asked, ReviewOpened opened) {
        return asked.size() == opened.size() && asked.seed() == opened.seed()
                ? Verdict.nothingNew()
                : Verdict.forbidden(RefusalCode.REVIEW_EXISTS);
    }

    private Verdict<AuditReviewEvent> record(RecordFinding asked, ReviewOpened opened) {
        return Verdict.unless(
                rules.forbidRecording(opened.sample(), asked.participant()),
                new FindingRecorded(
                        asked.review(),
                        Math.toIntExact(next),
                        asked.participant(),
                        asked.text(),
                        asked.recordedBy(),
                        asked.on()));
    }

    private Verdict<AuditReviewEvent> answer(AnswerFinding asked, Finding finding) {
        return Verdict.unless(
                rules.forbidAnswering(finding),
                new FindingAnswered(
                        asked.review(),
                        asked.finding(),
                        finding.participant(),
                        asked.text(),
                        asked.answeredBy(),
                        asked.on()));
    }

    private Verdict<AuditReviewEvent> close(CloseFinding asked, Finding finding) {
        if (asked.closedBy().equals(finding.closedBy())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                rules.forbidClosing(finding, asked.closedBy()),
                new FindingClosed(
                        asked.review(),
                        asked.finding(),
                        finding.participant(),
                        asked.text(),
                        asked.closedBy(),
                        asked.on()));
    }

    private Verdict<AuditReviewEvent> signOff(SignOffReview asked) {
        opened();
        if (asked.signedOffBy().equals(state.signedOffBy())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                rules.forbidSigningOff(asked.signedOffBy()),
                new ReviewSignedOff(asked.review(), asked.conclusion(), asked.signedOffBy(), asked.on()));
    }

    private Finding finding(int number) {
        opened();
        return state.finding(number).orElseThrow(() -> new InvalidRequest("finding", "the review has no such finding"));
    }

    private ReviewOpened opened() {
        if (state.opened() == null) {
            throw new InvalidRequest("review", "there is no such audit review; open it first");
        }
        return Objects.requireNonNull(state.opened());
    }
}
