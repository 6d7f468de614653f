package org.annals.query.receipt;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.receipt.AwardCheck;
import org.annals.kernel.receipt.NoCount;
import org.annals.kernel.receipt.Receipt;
import org.annals.kernel.rulebook.RuleInWords;
import org.annals.query.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Why something is what it is.
 *
 * @param position it rests on everything up to this place in the event log
 * @param subject what it is about, such as {@code engagement} or {@code practice/3/2}
 * @param finding what came out, such as {@code met} or {@code under-review}
 * @param qualification the version of the specification in whose terms the rules are
 * @param asked the request that was refused; null if it is no receipt for a refusal
 * @param arithmetic the working, a line each
 * @param counted the events that it rests on
 * @param notCounted the events of the same kind that it does not rest on
 * @param missing what is wanting, in words
 * @param comparison the award as it is stored against the one worked out now; only for the award, and for no past date
 * @param moment which moment it is for; null: the current state
 */
public record ReceiptAnswer(
        String participant,
        long position,
        String subject,
        String finding,
        QualificationVersion qualification,
        @Nullable Asked asked,
        List<RuleInWords> rules,
        List<String> arithmetic,
        List<CountedEvent> counted,
        List<NotCountedEvent> notCounted,
        List<String> missing,
        @Nullable AwardComparison comparison,
        @Nullable Moment moment) {

    /**
     * @param request what was asked for, such as {@code submit-case-study}
     * @param content the row or request as it came
     */
    public record Asked(String request, @Nullable Personal content) {

        static @Nullable Asked of(@Nullable Refusal refusal) {
            return refusal == null ? null : new Asked(refusal.request(), refusal.content());
        }
    }

    /**
     * @param event null if it is not among the participant's events, as where a cohort's places were given to others
     * @param toward what it counts for
     */
    public record CountedEvent(
            String eventId, LocalDate on, @Nullable EventLine event, List<String> toward) {}

    /** @param why in words */
    public record NotCountedEvent(
            String eventId, LocalDate on, @Nullable EventLine event, NoCount reason, String why) {}

    /** @param awardEvent the id of the event that holds the stored award; null if there is none */
    public record AwardComparison(@Nullable String awardEvent, boolean same, List<AwardCheck.Difference> differences) {

        static AwardComparison of(AwardCheck check) {
            return new AwardComparison(check.event(), check.same(), check.differences());
        }
    }

    static ReceiptAnswer of(Dossier dossier, Receipt receipt, @Nullable AwardCheck check, @Nullable Refusal refusal) {
        return new ReceiptAnswer(
                dossier.participant(),
                dossier.position(),
                receipt.subject(),
                receipt.finding(),
                receipt.qualification(),
                Asked.of(refusal),
                receipt.rules(),
                receipt.arithmetic(),
                receipt.counted().stream()
                        .map(it -> new CountedEvent(it.event(), it.on(), dossier.line(it.event()), it.toward()))
                        .toList(),
                receipt.notCounted().stream()
                        .map(it -> new NotCountedEvent(
                                it.event(), it.on(), dossier.line(it.event()), it.reason(), it.why()))
                        .toList(),
                receipt.missing(),
                check == null ? null : AwardComparison.of(check),
                dossier.moment());
    }
}
