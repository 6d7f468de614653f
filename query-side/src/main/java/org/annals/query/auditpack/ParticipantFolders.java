package org.annals.query.auditpack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;
import org.annals.query.view.LoggedEvent;

/** The folders of participants in a cohort's pack, and the rules beside the first of them. */
final class ParticipantFolders {

    private final PackWriter pack;
    private final Papers papers;
    private final Proofs proofs;
    private final Frame frame;
    private final List<CohortReport.Line> lines = new ArrayList<>();

    ParticipantFolders(PackWriter pack, Papers papers, Proofs proofs, Frame frame) {
        this.pack = pack;
        this.papers = papers;
        this.proofs = proofs;
        this.frame = frame;
    }

    /** For the cohort's report. */
    List<CohortReport.Line> lines() {
        return lines;
    }

    /** @param cases whose events are read together */
    void add(List<Case> cases) throws IOException {
        List<LoggedEvent> events = cases.stream()
                .flatMap(it -> it.events().stream())
                .sorted(Comparator.comparingLong(LoggedEvent::position))
                .toList();
        Map<String, PackedEvent> packed = proofs.of(events).stream()
                .collect(Collectors.toUnmodifiableMap(it -> it.leaf().event(), Function.identity()));
        for (Case one : cases) {
            add(one, one.events().stream().map(it -> packed.get(it.id())).toList());
        }
    }

    private void add(Case one, List<PackedEvent> events) throws IOException {
        String folder = "participants/%05d/".formatted(lines.size() + 1);
        if (lines.isEmpty() && one.specification().isPresent()) {
            papers.rules(one.specification().get());
        }
        pack.events(folder, events);
        papers.actors(folder, Actor.of(one.events()));
        papers.receipts(folder, one);
        papers.report(folder, new ParticipantReport(one, one.events(), EventLinks.to(events), frame).html());
        lines.add(CohortReport.Line.of(folder, one));
    }
}
