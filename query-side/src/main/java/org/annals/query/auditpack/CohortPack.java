package org.annals.query.auditpack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;

/**
 * A pack about all who have a place in a cohort. Some participants are in memory at a time, whose events are read together:
 * what all of them share stands once at the top, and each has a folder.
 *
 * @param cases of some participants, in their order
 */
record CohortPack(CohortCase about, Function<List<String>, List<Case>> cases, Proofs proofs, Instant madeAt)
        implements AuditPack {

    private static final int AT_ONCE = 50;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PackWriter pack = new PackWriter(out, "cohort/" + about.cohort(), madeAt, proofs.ofLog());
        List<PackedEvent> packed = proofs.of(about.events());
        pack.events("", packed);
        Papers papers = new Papers(pack);
        papers.actors("", Actor.of(about.events()));
        Frame frame = new Frame(madeAt, proofs.checkpoint());
        ParticipantFolders folders = new ParticipantFolders(pack, papers, proofs, frame);
        List<String> all = about.participants();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            folders.add(cases.apply(all.subList(first, Math.min(first + AT_ONCE, all.size()))));
        }
        String report = new CohortReport(about, folders.lines(), EventLinks.to(packed), frame).html();
        papers.report("", report);
        pack.add("report.pdf", Pdf.of(report, madeAt));
        pack.finish(proofs.evidence()::seal);
    }
}
