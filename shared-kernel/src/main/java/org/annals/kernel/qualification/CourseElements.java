package org.annals.kernel.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids of the course elements that count, worked out from a specification (rule book 2). */
public final class CourseElements {

    public static final String LDR_REVIEW = "ldr-review";

    private CourseElements() {}

    /** All element ids of a qualification, in alphabetical order. */
    public static List<String> of(QualificationSpecification specification) {
        List<String> ids = new ArrayList<>();
        if (specification.ldrReview().elements() > 0) {
            ids.add(LDR_REVIEW);
        }
        for (QualificationSpecification.Cycle cycle : specification.cycles()) {
            ids.add(faceToFace(cycle.number()));
            ids.add(formative(cycle.number()));
            upTo(cycle.practiceActivities()).forEach(nth -> ids.add(practice(cycle.number(), nth)));
        }
        upTo(specification.coaching().groupElements()).forEach(nth -> ids.add(coaching("group", nth)));
        upTo(specification.coaching().oneToOneElements()).forEach(nth -> ids.add(coaching("one-to-one", nth)));
        return ids.stream().sorted().toList();
    }

    public static String faceToFace(int day) {
        return "face-to-face/" + day;
    }

    public static String formative(int cycle) {
        return "formative/" + cycle;
    }

    public static String practice(int cycle, int nth) {
        return "practice/" + cycle + "/" + nth;
    }

    public static String coaching(String type, int nth) {
        return "coaching/" + type + "/" + nth;
    }

    private static Stream<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }
}
