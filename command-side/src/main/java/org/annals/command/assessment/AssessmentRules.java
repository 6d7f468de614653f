package org.annals.command.assessment;

import static org.annals.kernel.refusal.RefusalCode.ALREADY_MARKED;
import static org.annals.kernel.refusal.RefusalCode.ALREADY_SUBMITTED;
import static org.annals.kernel.refusal.RefusalCode.ATTEMPT_NOT_FINISHED;
import static org.annals.kernel.refusal.RefusalCode.COACH_MAY_NOT_ASSESS;
import static org.annals.kernel.refusal.RefusalCode.LATE;
import static org.annals.kernel.refusal.RefusalCode.NOT_MARKED;
import static org.annals.kernel.refusal.RefusalCode.OUTCOME_CONFIRMED;
import static org.annals.kernel.refusal.RefusalCode.SAME_PERSON;
import static org.annals.kernel.refusal.RefusalCode.TOO_EARLY;
import static org.annals.kernel.refusal.RefusalCode.TOO_LONG;
import static org.annals.kernel.refusal.RefusalCode.TOO_MANY_ATTEMPTS;
import static org.annals.kernel.refusal.RefusalCode.TOO_SHORT;
import static org.annals.kernel.refusal.RefusalCode.WINDOW_ALREADY_OPENED;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.command.participant.Standing;
import org.annals.command.request.Rules;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.qualification.QualificationSpecification.CaseStudyRules;
import org.annals.kernel.refusal.RefusalCode;

/** What is never allowed in an assessment, in the order in which the rules are checked (rule book 3). */
final class AssessmentRules {

    private final CaseStudy caseStudy;
    private final Standing standing;

    AssessmentRules(CaseStudy caseStudy, Standing standing) {
        this.caseStudy = caseStudy;
        this.standing = standing;
    }

    /** A further window opens only after a confirmed fail or a missed window, and only so often. */
    Optional<RefusalCode> forbidOpening(OpenWindow asked, CaseStudyRules numbers) {
        return Rules.check()
                .forbid(
                        WINDOW_ALREADY_OPENED,
                        () -> caseStudy.attempt(asked.attempt()).isPresent())
                .forbid(TOO_MANY_ATTEMPTS, () -> asked.attempt() > numbers.attempts())
                .forbid(ATTEMPT_NOT_FINISHED, () -> asked.attempt() > 1 && !finished(asked))
                .firstBroken();
    }

    static Optional<RefusalCode> forbidInstant(Attempt attempt, Instant submittedAt) {
        return Rules.check()
                .forbid(TOO_EARLY, () -> submittedAt.isBefore(attempt.window().opens()))
                .forbid(LATE, () -> !submittedAt.isBefore(attempt.window().deadline()))
                .firstBroken();
    }

    static Optional<RefusalCode> forbidContent(Attempt attempt, SubmitCaseStudy asked, CaseStudyRules numbers) {
        return Rules.check()
                .forbid(ALREADY_SUBMITTED, () -> attempt.submission() != null)
                .forbid(TOO_SHORT, () -> asked.words() < numbers.minWords())
                .forbid(TOO_LONG, () -> asked.words() > numbers.maxWords())
                .firstBroken();
    }

    /** Nobody marks whom they have coached, a moderator follows a marker, and the two are two people. */
    Optional<RefusalCode> forbidMarking(Attempt attempt, MarkCaseStudy asked) {
        boolean moderating = asked.role() == MarkingRole.MODERATOR;
        MarkingRole other = moderating ? MarkingRole.MARKER : MarkingRole.MODERATOR;
        return Rules.check()
                .forbid(OUTCOME_CONFIRMED, () -> attempt.outcome() != null)
                .forbid(COACH_MAY_NOT_ASSESS, () -> standing.coachedBy(asked.assessor()))
                .forbid(NOT_MARKED, () -> moderating && attempt.marker() == null)
                .forbid(SAME_PERSON, () -> marked(attempt, other, asked.assessor()))
                .forbid(ALREADY_MARKED, () -> attempt.mark(asked.role()).isPresent())
                .firstBroken();
    }

    /** A third person confirms, neither marker nor moderator of the attempt nor a coach of the participant. */
    Optional<RefusalCode> forbidConfirming(Attempt attempt, String person) {
        return Rules.check()
                .forbid(COACH_MAY_NOT_ASSESS, () -> standing.coachedBy(person))
                .forbid(
                        SAME_PERSON,
                        () -> marked(attempt, MarkingRole.MARKER, person)
                                || marked(attempt, MarkingRole.MODERATOR, person))
                .firstBroken();
    }

    private boolean finished(OpenWindow asked) {
        return caseStudy
                .attempt(asked.attempt() - 1)
                .filter(before -> before.confirmed(Result.FAIL) || before.isMissedAt(asked.decidedAt()))
                .isPresent();
    }

    private static boolean marked(Attempt attempt, MarkingRole role, String person) {
        return attempt.mark(role)
                .filter(mark -> Objects.equals(mark.assessor(), person))
                .isPresent();
    }
}
