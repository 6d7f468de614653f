package org.annals.command.participant;

import java.util.Objects;
import java.util.Optional;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Verdict;
import org.annals.kernel.engagement.Engagement.Attendance;
import org.annals.kernel.engagement.Engagement.Session;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of a report of engagement: attendance, submitted work, coaching, a review (rule book 2). */
final class EngagementDecisions {

    private final ParticipantState state;
    private final ParticipantRules rules;
    private final Qualifications qualifications;

    EngagementDecisions(ParticipantState state, Qualifications qualifications) {
        this.state = state;
        this.rules = new ParticipantRules(state);
        this.qualifications = qualifications;
    }

    Verdict<ParticipantEvent> attend(RecordAttendance asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (state.isAccepted() && specification().cycle(asked.day()).isEmpty()) {
            throw new InvalidRequest("day", "the course has no face-to-face day " + asked.day());
        }
        Optional<Attendance> effective = state.engagement().attendanceOn(asked.day());
        if (broken.isPresent() || effective.isEmpty()) {
            return Verdict.unless(
                    broken,
                    new AttendanceRecorded(
                            asked.participant(), asked.day(), asked.status(), asked.reason(), asked.on()));
        }
        if (effective.get().status() == asked.status()) {
            return Verdict.nothingNew();
        }
        return asked.reason() == null
                ? Verdict.forbidden(RefusalCode.CORRECTION_NEEDS_REASON)
                : Verdict.happened(new AttendanceCorrected(
                        asked.participant(),
                        asked.day(),
                        asked.status(),
                        effective.get().event(),
                        asked.reason(),
                        asked.on()));
    }

    Verdict<ParticipantEvent> submit(RecordSubmittedWork asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (state.isAccepted() && !asked.work().isPartOf(specification())) {
            throw new InvalidRequest(
                    "element", "the course has no " + asked.work().text());
        }
        if (broken.isEmpty() && state.engagement().submitted(asked.assignmentId())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                broken,
                new WorkSubmitted(
                        asked.participant(), asked.assignmentId(), asked.work(), asked.submittedAt(), asked.on()));
    }

    Verdict<ParticipantEvent> coach(RecordCoaching asked) {
        CoachingHeld held = new CoachingHeld(
                asked.participant(),
                asked.sessionId(),
                asked.type(),
                asked.purpose(),
                asked.minutes(),
                asked.coach(),
                asked.on());
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        Optional<Session> known = state.engagement().session(asked.sessionId());
        if (broken.isPresent() || known.isEmpty()) {
            return Verdict.unless(broken, held);
        }
        return known.get().tellsOf(held) ? Verdict.nothingNew() : Verdict.forbidden(RefusalCode.SESSION_CONFLICT);
    }

    Verdict<ParticipantEvent> review(RecordLdrReview asked) {
        Optional<RefusalCode> broken = rules.forbidTakingPart(asked.on());
        if (broken.isEmpty() && state.engagement().reviewedOn(asked.on())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(broken, new LdrReviewHeld(asked.participant(), asked.reviewer(), asked.on()));
    }

    private QualificationSpecification specification() {
        return qualifications.pinned(Objects.requireNonNull(state.acceptance()).qualification());
    }
}
