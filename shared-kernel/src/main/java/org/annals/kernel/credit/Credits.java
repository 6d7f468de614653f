package org.annals.kernel.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.event.Appended;
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
 * @param passes the confirmed passes that stand; more than one only where an earlier attempt was marked again
 * @param award the award, if it was ever made
 */
public record Credits(List<Pass> passes, @Nullable Award award) {

    public static final Credits NONE = new Credits(List.of(), null);

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
            case CaseStudyPassed it -> with(new Pass(it.attempt(), it.on(), it.outcome(), id));
            case CaseStudyPassVoided it -> without(it.attempt());
            case CreditsAwarded it ->
                new Credits(passes, new Award(it.credits(), it.on(), it.receipt(), Standing.STANDS, id));
            case CreditsPutUnderReview it -> in(Standing.UNDER_REVIEW);
            case CreditsUpheld it -> in(Standing.STANDS);
            case CreditsRevoked it -> in(Standing.REVOKED);
            default -> this;
        };
    }

    /** The pass that was confirmed first; empty while none stands. */
    public Optional<Pass> pass() {
        return passes.stream().findFirst();
    }

    public boolean isUnderReview() {
        return award != null && award.standing() == Standing.UNDER_REVIEW;
    }

    /** The award unless it was revoked; an award under review still stands. */
    public Optional<Award> held() {
        return Optional.ofNullable(award).filter(it -> it.standing() != Standing.REVOKED);
    }

    private Credits with(Pass pass) {
        return new Credits(Appended.to(passes, pass), award);
    }

    private Credits without(int attempt) {
        return new Credits(
                passes.stream().filter(pass -> pass.attempt() != attempt).toList(), award);
    }

    private Credits in(Standing standing) {
        return award == null ? this : new Credits(passes, award.in(standing));
    }
}
