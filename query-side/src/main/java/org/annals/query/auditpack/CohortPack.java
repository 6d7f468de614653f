package org.annals.query.auditpack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;

/**
 * A pack about all who have a place in a cohort. One participant is in memory at a time: what all of them share stands once
 * at the top, and each has a folder.
 */
record CohortPack(CohortCase about, Function<String, Case> cases, Proofs proofs, Instant madeAt) implements AuditPack {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PackWriter pack = new PackWriter(out, "cohort/" + about.cohort(), madeAt, proofs.ofLog());
        List<PackedEvent> packed = proofs.of(about.events());
        pack.events("", packed);
        Papers papers = new Papers(pack);
        papers.actors("", Actor.of(about.events()));
        Frame frame = new Frame(madeAt, proofs.checkpoint());
        List<CohortReport.Line> lines = new ArrayList<>();
        for (String participant : about.participants()) {
            Case one = cases.apply(participant);
            String folder = "participants/%05d/".formatted(lines.size() + 1);
            if (lines.isEmpty() && one.specification().isPresent()) {
                papers.rules(one.specification().get());
            }
            List<PackedEvent> events = proofs.of(one.events());
            pack.events(folder, events);
            papers.actors(folder, Actor.of(one.events()));
            papers.receipts(folder, one);
            papers.report(folder, new ParticipantReport(one, one.events(), EventLinks.to(events), frame).html());
            lines.add(CohortReport.Line.of(folder, one));
        }
        String report = new CohortReport(about, lines, EventLinks.to(packed), frame).html();
        papers.report("", report);
        pack.add("report.pdf", Pdf.of(report, madeAt));
        pack.finish(proofs.evidence()::seal);
    }
}
