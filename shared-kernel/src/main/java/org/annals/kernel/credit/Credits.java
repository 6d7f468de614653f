package org.annals.kernel.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.jspecify.annotations.Nullable;

/**
 * The credits of one participant, folded from the participant's events.
 *
 * @param pass the confirmed pass, while it stands
 * @param award the award, if it was ever made
 */
public record Credits(@Nullable Pass pass, @Nullable Award award) {

    public static final Credits NONE = new Credits(null, null);

    /** Whether an award stands, and how safely. */
    public enum Standing {
        STANDS,
        UNDER_REVIEW,
        REVOKED
    }

    /**
     * @param on the day on which the pass was confirmed
     * @param outcome the id of the assessment's event
     * @param event the id of the participant's event
     */
    public record Pass(int attempt, LocalDate on, String outcome, String event) {}

    public record Award(int credits, LocalDate on, AwardReceipt receipt, Standing standing, String event) {

        Award in(Standing other) {
            return new Award(credits, on, receipt, other, event);
        }
    }

    public Credits apply(Recorded<? extends ParticipantEvent> recorded) {
        String id = recorded.id();
        return switch (recorded.event()) {
            case CaseStudyPassed it -> new Credits(new Pass(it.attempt(), it.on(), it.outcome(), id), award);
            case CaseStudyPassVoided it -> new Credits(null, award);
            case CreditsAwarded it ->
                new Credits(pass, new Award(it.credits(), it.on(), it.receipt(), Standing.STANDS, id));
            case CreditsPutUnderReview it -> in(Standing.UNDER_REVIEW);
            case CreditsUpheld it -> in(Standing.STANDS);
            case CreditsRevoked it -> in(Standing.REVOKED);
            default -> this;
        };
    }

    public boolean isUnderReview() {
        return award != null && award.standing() == Standing.UNDER_REVIEW;
    }

    /** The award unless it was revoked; an award under review still stands. */
    public Optional<Award> held() {
        return Optional.ofNullable(award).filter(it -> it.standing() != Standing.REVOKED);
    }

    private Credits in(Standing standing) {
        return award == null ? this : new Credits(pass, award.in(standing));
    }
}
