package org.annals.kernel.receipt;

import java.util.List;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.rulebook.Rule;

/** The receipt for one course element (rule book 2). */
final class ElementReceipt {

    private final QualificationSpecification specification;
    private final Engagement engagement;
    private final ElementName element;
    private final List<String> behind;
    private final List<Traced> trace;

    ElementReceipt(String element, CaseFile file, QualificationSpecification specification) {
        this.specification = specification;
        this.engagement = file.basis().engagement();
        this.element = new ElementName(element);
        EngagementFigure figure = EngagementFigure.of(engagement, specification);
        this.behind = figure.elements().getOrDefault(element, List.of());
        this.trace = EngagementTrace.of(file, figure, specification).stream()
                .filter(it -> it.isAbout(element))
                .toList();
    }

    Receipt receipt() {
        return Draft.about(specification, element.id(), behind.isEmpty() ? "not engaged" : "engaged")
                .rules(rule())
                .arithmetic(List.of(arithmetic()))
                .counted(trace.stream()
                        .filter(it -> behind.contains(it.event()))
                        .map(it -> new Counted(it.event(), it.on(), List.of(element.id())))
                        .toList())
                .notCounted(trace.stream()
                        .filter(it -> !behind.contains(it.event()))
                        .map(Traced::notCounted)
                        .toList())
                .missing(behind.isEmpty() ? List.of(missing()) : List.of())
                .receipt();
    }

    private Rule rule() {
        return switch (element.kind()) {
            case ElementName.FACE_TO_FACE -> Rule.FACE_TO_FACE;
            case ElementName.PRACTICE -> Rule.PRACTICE;
            case ElementName.FORMATIVE -> Rule.FORMATIVE;
            case ElementName.COACHING -> Rule.COACHING;
            default -> Rule.LDR_REVIEW;
        };
    }

    private String arithmetic() {
        String sign = behind.isEmpty() ? "<" : "≥";
        return switch (element.kind()) {
            case ElementName.COACHING -> {
                CoachingType type = element.coachingType();
                int each = specification.coaching().minutesPerElement();
                yield "%d minutes of %s coaching held %s %d × %d = %d minutes"
                        .formatted(
                                Sessions.minutes(engagement, type),
                                type.word(),
                                sign,
                                element.nth(),
                                each,
                                element.nth() * each);
            }
            case ElementName.PRACTICE ->
                "%d different activities of cycle %d submitted %s %d"
                        .formatted(activities(), element.cycle(), sign, element.nth());
            default -> "%d of 1 needed".formatted(behind.size());
        };
    }

    private String missing() {
        return switch (element.kind()) {
            case ElementName.FACE_TO_FACE -> Missing.faceToFace(element.cycle());
            case ElementName.PRACTICE -> Missing.practice((int) (element.nth() - activities()), element.cycle());
            case ElementName.FORMATIVE -> Missing.formative(element.cycle());
            case ElementName.COACHING -> {
                CoachingType type = element.coachingType();
                int each = specification.coaching().minutesPerElement();
                long held = Sessions.minutes(engagement, type);
                yield Missing.coaching(element.nth() * (long) each - held, type, (int) (element.nth() - held / each));
            }
            default -> Missing.LDR_REVIEW;
        };
    }

    private long activities() {
        return engagement.submissions().stream()
                .filter(it -> it.work().text().equals(ElementName.PRACTICE + "/" + element.cycle()))
                .count();
    }
}
