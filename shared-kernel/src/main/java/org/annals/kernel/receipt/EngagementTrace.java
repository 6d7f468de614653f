package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.RepetitionNoted;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;

/** What became of each event that is about engagement: the elements that it counts for, or why it counts for none. */
final class EngagementTrace {

    /** What can be asked that is about engagement, as refusals and repetitions name it. */
    private static final Set<String> REQUESTS = Set.of(
            "record-attendance", "record-submitted-work", "record-coaching", "record-ldr-review", "note-repetition");

    private final List<Recorded<ParticipantEvent>> events;
    private final NotEngaged notEngaged;
    private final Map<String, List<String>> elementsByEvent = new TreeMap<>();

    private EngagementTrace(CaseFile file, EngagementFigure figure, QualificationSpecification specification) {
        this.events = file.participant();
        this.notEngaged = new NotEngaged(file, figure, specification);
        figure.elements()
                .forEach((element, behind) -> behind.forEach(event -> elementsByEvent
                        .computeIfAbsent(event, it -> new ArrayList<>())
                        .add(element)));
    }

    static List<Traced> of(CaseFile file, EngagementFigure figure, QualificationSpecification specification) {
        EngagementTrace trace = new EngagementTrace(file, figure, specification);
        return trace.events.stream().flatMap(it -> trace.traced(it).stream()).toList();
    }

    private Optional<Traced> traced(Recorded<ParticipantEvent> recorded) {
        return about(recorded.event()).map(about -> {
            List<String> elements = elementsByEvent.getOrDefault(recorded.id(), List.of());
            return elements.isEmpty()
                    ? notEngaged.because(recorded, about)
                    : new Traced(recorded.id(), recorded.event().on(), about, elements, null, "");
        });
    }

    /** The kind of element that an event is about; empty for an event that is not about engagement. */
    private static Optional<String> about(ParticipantEvent event) {
        return switch (event) {
            case AttendanceRecorded it -> Optional.of(CourseElements.faceToFace(it.day()));
            case AttendanceCorrected it -> Optional.of(CourseElements.faceToFace(it.day()));
            case WorkSubmitted it -> Optional.of(it.work().text());
            case CoachingHeld it -> Optional.of("coaching/" + it.type().word());
            case LdrReviewHeld it -> Optional.of(CourseElements.LDR_REVIEW);
            case RequestRefused it -> Optional.of("").filter(none -> REQUESTS.contains(it.request()));
            case RepetitionNoted it -> Optional.of("").filter(none -> REQUESTS.contains(it.request()));
            default -> Optional.empty();
        };
    }
}
