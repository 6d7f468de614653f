package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.rulebook.Rule;

/** The receipt for the engagement figure, parts of which stand in other receipts too (rule book 2). */
final class EngagementReceipt {

    private final QualificationSpecification specification;
    private final Engagement engagement;
    private final EngagementFigure figure;
    private final List<Traced> trace;

    EngagementReceipt(CaseFile file, QualificationSpecification specification) {
        this.specification = specification;
        this.engagement = file.basis().engagement();
        this.figure = EngagementFigure.of(engagement, specification);
        this.trace = EngagementTrace.of(file, figure, specification);
    }

    Receipt receipt() {
        List<String> lines = new ArrayList<>();
        kinds().forEach((kind, total) -> lines.add("%s: %d of %d".formatted(kind, engagedOf(kind), total)));
        lines.addAll(arithmetic());
        return Draft.about(specification, Subjects.ENGAGEMENT, figure.met() ? "met" : "not met")
                .rules(
                        Rule.ENGAGEMENT,
                        Rule.LDR_REVIEW,
                        Rule.FACE_TO_FACE,
                        Rule.PRACTICE,
                        Rule.FORMATIVE,
                        Rule.COACHING)
                .arithmetic(lines)
                .counted(counted())
                .notCounted(notCounted())
                .missing(missing())
                .receipt();
    }

    EngagementFigure figure() {
        return figure;
    }

    List<Counted> counted() {
        return trace.stream().filter(Traced::counts).map(Traced::counted).toList();
    }

    List<NotCounted> notCounted() {
        return trace.stream().filter(it -> !it.counts()).map(Traced::notCounted).toList();
    }

    List<String> missing() {
        return Missing.of(engagement, figure, specification);
    }

    /** The figure as a share, and as the integers by which it is decided. */
    List<String> arithmetic() {
        int threshold = specification.engagement().thresholdPercent();
        int engaged = figure.engaged();
        int total = figure.total();
        String sign = figure.met() ? "≥" : "<";
        return List.of(
                "%d of %d elements = %s%% %s %d%%".formatted(engaged, total, figure.percentage(), sign, threshold),
                "%d × 100 = %d %s %d × %d = %d"
                        .formatted(engaged, engaged * 100, sign, threshold, total, threshold * total));
    }

    private Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        CourseElements.of(specification).forEach(it -> kinds.merge(new ElementName(it).kind(), 1, Integer::sum));
        return kinds;
    }

    private long engagedOf(String kind) {
        return figure.elements().keySet().stream()
                .filter(it -> new ElementName(it).kind().equals(kind))
                .count();
    }
}
