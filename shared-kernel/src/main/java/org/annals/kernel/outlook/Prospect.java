package org.annals.kernel.outlook;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a participant has before them.
 *
 * @param statutoryDeadline the last day on which the law wants the qualification; null without a statutory need
 * @param courseEnds the last day of the course
 * @param submitBy the deadline of the last case study window while nothing was accepted in it; null if none is awaited
 */
public record Prospect(
        CreditStatus credits,
        TrainingStatus training,
        @Nullable LocalDate statutoryDeadline,
        LocalDate courseEnds,
        @Nullable Instant submitBy) {

    /** Whether credits may still come: they were neither awarded nor revoked, and nobody has withdrawn. */
    boolean isOpen() {
        return switch (credits) {
            case NOT_STARTED, IN_PROGRESS, ENGAGEMENT_MET, ASSESSMENT_PASSED -> training != TrainingStatus.WITHDRAWN;
            case AWARDED, UNDER_REVIEW, REVOKED, WITHDRAWN -> false;
        };
    }

    /** Whether the course goes on; while training is deferred it stands still. */
    boolean isUnderWay() {
        return training == TrainingStatus.ACTIVE;
    }
}
