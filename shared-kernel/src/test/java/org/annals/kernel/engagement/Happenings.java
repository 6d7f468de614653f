package org.annals.kernel.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;

/** What can happen to one participant of the NPQ for SENCOs, said shortly; the nth event has the id {@code e<n>}. */
final class Happenings {

    static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    private static final ParticipantId SOMEBODY = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate SOME_DAY = LocalDate.of(2025, 3, 3);
    private static final Instant SOME_TIME = Instant.parse("2025-03-03T10:00:00Z");

    private Happenings() {}

    static ParticipantEvent attended(int day) {
        return new AttendanceRecorded(SOMEBODY, day, AttendanceStatus.ATTENDED, null, SOME_DAY);
    }

    static ParticipantEvent caughtUp(int day) {
        return new AttendanceRecorded(SOMEBODY, day, AttendanceStatus.CAUGHT_UP, null, SOME_DAY);
    }

    static ParticipantEvent absent(int day) {
        return new AttendanceRecorded(SOMEBODY, day, AttendanceStatus.ABSENT, null, SOME_DAY);
    }

    static ParticipantEvent corrected(int day, AttendanceStatus to) {
        return new AttendanceCorrected(SOMEBODY, day, to, "e1", new Personal("read wrongly"), SOME_DAY);
    }

    static ParticipantEvent practised(int cycle, String activity) {
        return submitted("practice/" + cycle, "activity-" + cycle + activity);
    }

    static ParticipantEvent formativeTask(int cycle) {
        return submitted("formative/" + cycle, "formative-" + cycle);
    }

    static ParticipantEvent studied(String area) {
        return submitted("content/" + area, "area-" + area);
    }

    static ParticipantEvent gotStarted() {
        return submitted("induction", "induction");
    }

    static ParticipantEvent coachedInGroup(int minutes) {
        return coached(CoachingType.GROUP, minutes);
    }

    static ParticipantEvent coachedOneToOne(int minutes) {
        return coached(CoachingType.ONE_TO_ONE, minutes);
    }

    static ParticipantEvent ldrReviewed() {
        return new LdrReviewHeld(SOMEBODY, "reviewer.osei", SOME_DAY);
    }

    static Engagement after(ParticipantEvent... events) {
        return after(List.of(events));
    }

    static Engagement after(List<ParticipantEvent> events) {
        List<String> ids =
                IntStream.rangeClosed(1, events.size()).mapToObj(n -> "e" + n).toList();
        return after(events, ids);
    }

    static Engagement after(List<ParticipantEvent> events, List<String> ids) {
        Engagement engagement = Engagement.NONE;
        for (int at = 0; at < events.size(); at++) {
            engagement = engagement.apply(new Recorded<>(ids.get(at), events.get(at)));
        }
        return engagement;
    }

    static EngagementFigure figureAfter(ParticipantEvent... events) {
        return figureOf(after(events));
    }

    static EngagementFigure figureOf(Engagement engagement) {
        return EngagementFigure.of(engagement, NPQ_SENCO);
    }

    /** A figure of so many elements, whatever they are. */
    static EngagementFigure figure(int engaged, int total) {
        SortedMap<String, List<String>> elements = new TreeMap<>();
        IntStream.range(0, engaged).forEach(n -> elements.put("element/" + n, List.of()));
        return new EngagementFigure(elements, total, false);
    }

    private static ParticipantEvent submitted(String work, String assignment) {
        return new WorkSubmitted(SOMEBODY, assignment, SubmittedWork.read(work), SOME_TIME, SOME_DAY);
    }

    private static ParticipantEvent coached(CoachingType type, int minutes) {
        return new CoachingHeld(SOMEBODY, "session", type, null, minutes, "coach.cohen", SOME_DAY);
    }
}
