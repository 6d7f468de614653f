package org.annals.query.receipt;

import java.time.LocalDate;
import java.util.List;
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
 * @param qualification null while no application is accepted
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
        @Nullable QualificationVersion qualification,
        List<RuleInWords> rules,
        List<String> arithmetic,
        List<CountedEvent> counted,
        List<NotCountedEvent> notCounted,
        List<String> missing,
        @Nullable AwardComparison comparison,
        @Nullable Moment moment) {

    /**
     * @param event null if it is not among the participant's events, as where events were tampered with
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

    static ReceiptAnswer of(Dossier dossier, Receipt receipt, @Nullable AwardCheck check) {
        return new ReceiptAnswer(
                dossier.participant(),
                dossier.position(),
                receipt.subject(),
                receipt.finding(),
                dossier.file().qualification().orElse(null),
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
