package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.Cycle;

/** What is wanting for every element to be engaged, in words. */
final class Missing {

    static final String LDR_REVIEW = "a Leadership Development Record review";

    private final Engagement engagement;
    private final QualificationSpecification specification;
    private final List<ElementName> missing;
    private final List<String> words = new ArrayList<>();

    private Missing(Engagement engagement, EngagementFigure figure, QualificationSpecification specification) {
        this.engagement = engagement;
        this.specification = specification;
        this.missing =
                figure.missing(specification).stream().map(ElementName::new).toList();
    }

    static List<String> of(Engagement engagement, EngagementFigure figure, QualificationSpecification specification) {
        Missing missing = new Missing(engagement, figure, specification);
        if (missing.of(CourseElements.LDR_REVIEW).findAny().isPresent()) {
            missing.words.add(LDR_REVIEW);
        }
        specification.cycles().forEach(missing::cycle);
        missing.coaching(CoachingType.GROUP);
        missing.coaching(CoachingType.ONE_TO_ONE);
        return List.copyOf(missing.words);
    }

    static String faceToFace(int cycle) {
        return "the face-to-face day of cycle " + cycle;
    }

    static String practice(int activities, int cycle) {
        return Words.count(activities, "practice activity", "practice activities") + " in cycle " + cycle;
    }

    static String formative(int cycle) {
        return "the formative assessment task of cycle " + cycle;
    }

    static String coaching(long minutes, CoachingType type, int elements) {
        return "%d more minutes of %s coaching (%s)"
                .formatted(minutes, type.word(), Words.count(elements, "element", "elements"));
    }

    private void cycle(Cycle cycle) {
        int number = cycle.number();
        ofCycle(ElementName.FACE_TO_FACE, number).forEach(it -> words.add(faceToFace(number)));
        int activities = (int) ofCycle(ElementName.PRACTICE, number).count();
        if (activities > 0) {
            words.add(practice(activities, number));
        }
        ofCycle(ElementName.FORMATIVE, number).forEach(it -> words.add(formative(number)));
    }

    /** Of what was held and makes no full element yet, the minutes are wanting no more. */
    private void coaching(CoachingType type) {
        int elements = (int)
                of(ElementName.COACHING).filter(it -> it.coachingType() == type).count();
        if (elements > 0) {
            int each = specification.coaching().minutesPerElement();
            words.add(coaching(elements * (long) each - Sessions.minutes(engagement, type) % each, type, elements));
        }
    }

    private Stream<ElementName> of(String kind) {
        return missing.stream().filter(it -> it.kind().equals(kind));
    }

    private Stream<ElementName> ofCycle(String kind, int cycle) {
        return of(kind).filter(it -> it.cycle() == cycle);
    }
}
