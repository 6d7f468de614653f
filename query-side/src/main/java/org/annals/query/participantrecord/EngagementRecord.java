package org.annals.query.participantrecord;

import java.util.List;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * Engagement, element by element.
 *
 * @param percentage engaged of total with one decimal, rounded half up
 * @param thresholdPercent the share that has to be reached
 * @param elements every element engaged, in alphabetical order
 * @param missing the elements not engaged, in alphabetical order
 * @param recorded all that was recorded, whether it counts or not
 */
public record EngagementRecord(
        int engaged,
        int total,
        String percentage,
        int thresholdPercent,
        boolean met,
        List<EngagedElement> elements,
        List<String> missing,
        Engagement recorded) {

    /** @param events the ids of the events that it rests on */
    public record EngagedElement(String element, List<String> events) {}

    static EngagementRecord of(
            Engagement engagement, EngagementFigure figure, QualificationSpecification specification) {
        return new EngagementRecord(
                figure.engaged(),
                figure.total(),
                figure.percentage(),
                specification.engagement().thresholdPercent(),
                figure.met(),
                figure.elements().entrySet().stream()
                        .map(it -> new EngagedElement(it.getKey(), it.getValue()))
                        .toList(),
                figure.missing(specification),
                engagement);
    }
}
