package org.annals.query.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipts;
import org.annals.kernel.receipt.Subjects;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.replay.Moment;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What there are receipts for.
 *
 * @param position it tells of everything up to this place in the event log
 * @param items none while no application is accepted
 * @param moment which moment it is for; null: the current state
 */
public record ReceiptList(
        String participant,
        long position,
        List<Item> items,
        List<RefusedRequest> refusals,
        @Nullable Moment moment) {

    /**
     * @param subject such as {@code practice/3/2}
     * @param path how the subject is written in a URL, such as {@code practice.3.2}
     * @param finding what came out
     */
    public record Item(String subject, String path, String finding) {}

    public record RefusedRequest(String eventId, LocalDate on, RefusalCode code) {}

    static ReceiptList of(Dossier dossier, Stream<QualificationSpecification> specification) {
        List<Item> items = specification
                .flatMap(it -> Subjects.of(it).stream()
                        .flatMap(subject -> new Receipts(dossier.file(), it).of(subject).stream()))
                .map(it -> new Item(it.subject(), it.subject().replace('/', '.'), it.finding()))
                .toList();
        List<RefusedRequest> refusals = dossier.events().values().stream()
                .filter(it -> it.event() instanceof Refusal)
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .map(ReceiptList::refused)
                .toList();
        return new ReceiptList(dossier.participant(), dossier.position(), items, refusals, dossier.moment());
    }

    private static RefusedRequest refused(LoggedEvent event) {
        return new RefusedRequest(event.id(), event.event().on(), ((Refusal) event.event()).code());
    }
}
