package org.annals.kernel.receipt;

import java.util.List;
import java.util.Optional;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.Engagement.Attendance;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork.ContentStudied;
import org.annals.kernel.participant.SubmittedWork.GettingStarted;
import org.annals.kernel.qualification.QualificationSpecification;

/** Why an event that is about engagement counts for no element. */
final class NotEngaged {

    private final Engagement engagement;
    private final EngagementFigure figure;
    private final QualificationSpecification specification;

    NotEngaged(CaseFile file, EngagementFigure figure, QualificationSpecification specification) {
        this.engagement = file.basis().engagement();
        this.figure = figure;
        this.specification = specification;
    }

    Traced because(Recorded<ParticipantEvent> recorded, String about) {
        String id = recorded.id();
        Verdict verdict = switch (recorded.event()) {
            case AttendanceRecorded it -> attendance(id, it.day());
            case AttendanceCorrected it -> attendance(id, it.day());
            case WorkSubmitted it -> work(it, about);
            case CoachingHeld it -> coaching(it.type());
            case RequestRefused it ->
                new Verdict(NoCount.REFUSED, "Refused (%s): %s".formatted(it.code(), it.message()));
            case ParticipantEvent.LdrReviewHeld it -> beyond(about);
            default -> new Verdict(NoCount.REPEATED, "It was known already, or is about nothing that counts.");
        };
        return new Traced(id, recorded.event().on(), about, List.of(), verdict.reason(), verdict.why());
    }

    private record Verdict(NoCount reason, String why) {}

    private Verdict attendance(String id, int day) {
        Optional<Attendance> effective = engagement.attendanceOn(day);
        if (effective.isPresent() && !effective.get().event().equals(id)) {
            return new Verdict(
                    NoCount.SUPERSEDED, "Superseded by event " + effective.get().event() + ".");
        }
        return specification.cycle(day).isEmpty()
                ? elsewhere()
                : new Verdict(NoCount.ABSENT, "It says that the participant was absent.");
    }

    private Verdict work(WorkSubmitted submitted, String about) {
        if (!submitted.work().isPartOf(specification)) {
            return elsewhere();
        }
        boolean noElement = submitted.work() instanceof GettingStarted || submitted.work() instanceof ContentStudied;
        return noElement
                ? new Verdict(NoCount.NO_ELEMENT, "It gives learning hours but is no element.")
                : beyond(about);
    }

    private Verdict coaching(CoachingType type) {
        int each = specification.coaching().minutesPerElement();
        long held = Sessions.minutes(engagement, type);
        return held / each >= Sessions.elements(specification, type)
                ? beyond("coaching/" + type.word())
                : new Verdict(
                        NoCount.BELOW_THE_MINIMUM,
                        "%d of the %d minutes of the next %s element are held."
                                .formatted(held % each, each, type.word()));
    }

    private Verdict beyond(String about) {
        List<String> engaged = figure.elements().keySet().stream()
                .filter(it -> it.equals(about) || it.startsWith(about + "/"))
                .toList();
        return engaged.isEmpty()
                ? elsewhere()
                : new Verdict(
                        NoCount.BEYOND_THE_NUMBER,
                        "Other events count for " + String.join(", ", engaged) + " already.");
    }

    private static Verdict elsewhere() {
        return new Verdict(NoCount.NOT_IN_THE_COURSE, "The course has no such element.");
    }
}
