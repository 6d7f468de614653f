package org.annals.query.participantrecord;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.annals.kernel.engagement.LearningMinutes;

/**
 * Guided learning time so far, in minutes by kind.
 *
 * @param hours all of it in hours with one decimal, rounded half up
 */
public record LearningTime(LearningMinutes minutes, int total, String hours) {

    static LearningTime of(LearningMinutes minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes.total()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
        return new LearningTime(minutes, minutes.total(), hours.toPlainString());
    }
}
