package org.annals.kernel.engagement;

import java.util.HashSet;
import java.util.Set;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.participant.SubmittedWork.ContentStudied;
import org.annals.kernel.participant.SubmittedWork.FormativeTask;
import org.annals.kernel.participant.SubmittedWork.GettingStarted;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.Cycle;

/**
 * Guided learning time so far, in minutes, kind by kind (rule book 1). A cycle's online time is shared evenly by its
 * content areas; coaching counts up to what the course holds.
 */
public record LearningMinutes(int induction, int faceToFace, int online, int formative, int coaching) {

    public static LearningMinutes of(Engagement engagement, QualificationSpecification specification) {
        Set<SubmittedWork> done = new HashSet<>();
        engagement.submissions().forEach(submission -> done.add(submission.work()));
        int faceToFace = 0;
        int online = 0;
        int formative = 0;
        for (Cycle cycle : specification.cycles()) {
            boolean there = engagement
                    .attendanceOn(cycle.number())
                    .filter(Engagement.Attendance::engaged)
                    .isPresent();
            faceToFace += there ? cycle.faceToFaceMinutes() : 0;
            formative += done.contains(new FormativeTask(cycle.number())) ? cycle.formativeMinutes() : 0;
            long areas = cycle.contentAreas().stream()
                    .filter(area -> done.contains(new ContentStudied(area.code())))
                    .count();
            online += (int) (cycle.onlineMinutes()
                    * areas
                    / Math.max(1, cycle.contentAreas().size()));
        }
        int induction =
                done.contains(new GettingStarted()) ? specification.induction().minutes() : 0;
        int coaching =
                coached(engagement, CoachingType.GROUP, specification.coaching().groupElements(), specification)
                        + coached(
                                engagement,
                                CoachingType.ONE_TO_ONE,
                                specification.coaching().oneToOneElements(),
                                specification);
        return new LearningMinutes(induction, faceToFace, online, formative, coaching);
    }

    public int total() {
        return induction + faceToFace + online + formative + coaching;
    }

    private static int coached(
            Engagement engagement, CoachingType type, int elements, QualificationSpecification specification) {
        long held = engagement.sessions().stream()
                .filter(session -> session.type() == type)
                .mapToLong(Engagement.Session::minutes)
                .sum();
        int most = elements * specification.coaching().minutesPerElement();
        return (int) Math.min(held, most);
    }
}
