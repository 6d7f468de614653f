package org.annals.kernel.engagement;

import java.util.List;
import java.util.SortedMap;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * How far somebody is engaged, in the terms of one specification.
 *
 * @param elements every element engaged, with the ids of the events behind it
 * @param total number of elements that count
 * @param met whether the threshold is reached
 */
public record EngagementFigure(SortedMap<String, List<String>> elements, int total, boolean met) {

    /** Rule book 2: met when {@code engaged * 100 >= threshold * total}, in integers. */
    public static EngagementFigure of(Engagement engagement, QualificationSpecification specification) {
        SortedMap<String, List<String>> elements = EngagedElements.of(engagement, specification);
        int total = specification.totalElements();
        boolean met = elements.size() * 100 >= specification.engagement().thresholdPercent() * total;
        return new EngagementFigure(elements, total, met);
    }

    public int engaged() {
        return elements.size();
    }

    /** How many elements it takes to reach the threshold of a specification. */
    public int atLeast(QualificationSpecification specification) {
        return Math.ceilDiv(specification.engagement().thresholdPercent() * total, 100);
    }

    /** The share as a percentage with one decimal, rounded half up, such as {@code 92.6}. */
    public String percentage() {
        long tenths = (2000L * engaged() + total) / (2L * total);
        return tenths / 10 + "." + tenths % 10;
    }

    /** The elements that are not engaged, in alphabetical order. */
    public List<String> missing(QualificationSpecification specification) {
        return CourseElements.of(specification).stream()
                .filter(id -> !elements.containsKey(id))
                .toList();
    }
}
