package org.annals.kernel.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.SubmittedWork.FormativeTask;
import org.annals.kernel.participant.SubmittedWork.PracticeActivity;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.Cycle;

/** Which course elements are engaged, each with the ids of the events behind it (rule book 2). */
final class EngagedElements {

    private final Engagement engagement;
    private final QualificationSpecification specification;
    private final SortedMap<String, List<String>> found = new TreeMap<>();

    private EngagedElements(Engagement engagement, QualificationSpecification specification) {
        this.engagement = engagement;
        this.specification = specification;
    }

    static SortedMap<String, List<String>> of(Engagement engagement, QualificationSpecification specification) {
        EngagedElements elements = new EngagedElements(engagement, specification);
        elements.ldrReview();
        specification.cycles().forEach(elements::cycle);
        elements.coaching(CoachingType.GROUP, specification.coaching().groupElements());
        elements.coaching(CoachingType.ONE_TO_ONE, specification.coaching().oneToOneElements());
        return elements.found;
    }

    private void ldrReview() {
        if (specification.ldrReview().elements() > 0 && !engagement.reviews().isEmpty()) {
            found.put(
                    CourseElements.LDR_REVIEW,
                    List.of(engagement.reviews().getFirst().event()));
        }
    }

    private void cycle(Cycle cycle) {
        int number = cycle.number();
        engagement
                .attendanceOn(number)
                .filter(Engagement.Attendance::engaged)
                .ifPresent(it -> found.put(CourseElements.faceToFace(number), List.of(it.event())));
        engagement.submissions().stream()
                .filter(it -> Objects.equals(it.work(), new FormativeTask(number)))
                .findFirst()
                .ifPresent(it -> found.put(CourseElements.formative(number), List.of(it.event())));
        List<Engagement.Submission> activities = engagement.submissions().stream()
                .filter(it -> Objects.equals(it.work(), new PracticeActivity(number)))
                .limit(cycle.practiceActivities())
                .toList();
        for (int at = 0; at < activities.size(); at++) {
            found.put(
                    CourseElements.practice(number, at + 1),
                    List.of(activities.get(at).event()));
        }
    }

    /** Minutes add up across sessions; an element rests on the sessions that its own minutes came from. */
    private void coaching(CoachingType type, int most) {
        int needed = specification.coaching().minutesPerElement();
        List<String> behind = new ArrayList<>();
        int nth = 1;
        long minutes = 0;
        for (Engagement.Session session : engagement.sessions()) {
            if (session.type() != type) {
                continue;
            }
            minutes += session.minutes();
            behind.add(session.event());
            while (minutes >= needed && nth <= most) {
                found.put(CourseElements.coaching(type.word(), nth), List.copyOf(behind));
                minutes -= needed;
                nth++;
                behind.clear();
                if (minutes > 0) {
                    behind.add(session.event());
                }
            }
        }
    }
}
