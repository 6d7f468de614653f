package org.annals.query.participantrecord;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.credit.Credits;
import org.annals.kernel.credit.Credits.Award;
import org.jspecify.annotations.Nullable;

/**
 * The credits.
 *
 * @param credits those that are held; none if the award was revoked
 * @param awardedOn the award date, while the credits are held
 * @param passes the confirmed passes that stand
 * @param award the award with its receipt, revoked or not; null if none was ever made
 */
public record CreditRecord(
        CreditStatus status,
        int credits,
        @Nullable LocalDate awardedOn,
        List<Credits.Pass> passes,
        @Nullable Award award) {

    static CreditRecord of(Credits credits, CreditStatus status) {
        Award held = credits.held().orElse(null);
        return new CreditRecord(
                status,
                held == null ? 0 : held.credits(),
                held == null ? null : held.on(),
                credits.passes(),
                credits.award());
    }
}
