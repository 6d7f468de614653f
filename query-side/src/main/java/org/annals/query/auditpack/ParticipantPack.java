package org.annals.query.auditpack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;
import org.annals.query.view.LoggedEvent;

/** A pack about one participant. */
record ParticipantPack(Case about, CohortCase cohort, Proofs proofs, Instant madeAt) implements AuditPack {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PackWriter pack = new PackWriter(out, "participant/" + about.participant(), madeAt, proofs.ofLog());
        List<LoggedEvent> events = Stream.concat(
                        about.events().stream(), cohort.concerning(about.participant()).stream())
                .sorted(Comparator.comparingLong(LoggedEvent::position))
                .toList();
        List<PackedEvent> packed = proofs.of(events);
        pack.events("", packed);
        Papers papers = new Papers(pack);
        papers.actors("", Actor.of(events));
        papers.receipts("", about);
        if (about.specification().isPresent()) {
            papers.rules(about.specification().get());
        }
        String report = new ParticipantReport(
                        about, events, EventLinks.to(packed), new Frame(madeAt, proofs.checkpoint()))
                .html();
        papers.report("", report);
        pack.add("report.pdf", Pdf.of(report, madeAt));
        pack.finish(proofs.evidence()::seal);
    }
}
