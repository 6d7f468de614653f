package org.annals.kernel.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.event.Appended;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.jspecify.annotations.Nullable;

/** Everything that counts as engagement, folded from a participant's events in the order in which they were recorded. */
public record Engagement(
        List<Attendance> attendance, List<Submission> submissions, List<Session> sessions, List<Review> reviews) {

    public static final Engagement NONE = new Engagement(List.of(), List.of(), List.of(), List.of());

    /**
     * The effective record of one face-to-face day.
     *
     * @param event the id of the event that says so
     */
    public record Attendance(int day, AttendanceStatus status, LocalDate on, String event) {

        boolean engaged() {
            return status != AttendanceStatus.ABSENT;
        }
    }

    public record Submission(String assignmentId, SubmittedWork work, LocalDate on, String event) {}

    public record Session(
            String sessionId,
            CoachingType type,
            @Nullable String purpose,
            int minutes,
            String coach,
            LocalDate on,
            String event) {

        /** Whether the event tells of this very session, content and all. */
        public boolean tellsOf(CoachingHeld held) {
            return equals(new Session(
                    held.sessionId(), held.type(), held.purpose(), held.minutes(), held.coach(), held.on(), event));
        }
    }

    public record Review(String reviewer, LocalDate on, String event) {}

    public Engagement apply(Recorded<? extends ParticipantEvent> recorded) {
        String id = recorded.id();
        return switch (recorded.event()) {
            case AttendanceRecorded it -> withAttendance(new Attendance(it.day(), it.status(), it.on(), id));
            case AttendanceCorrected it -> withAttendance(new Attendance(it.day(), it.status(), it.on(), id));
            case WorkSubmitted it -> withSubmission(new Submission(it.assignmentId(), it.work(), it.on(), id));
            case CoachingHeld it ->
                withSession(
                        new Session(it.sessionId(), it.type(), it.purpose(), it.minutes(), it.coach(), it.on(), id));
            case LdrReviewHeld it -> withReview(new Review(it.reviewer(), it.on(), id));
            default -> this;
        };
    }

    /** The effective attendance of a day; empty if none is recorded. */
    public Optional<Attendance> attendanceOn(int day) {
        return attendance.stream().filter(it -> it.day() == day).findFirst();
    }

    public boolean submitted(String assignmentId) {
        return submissions.stream().anyMatch(it -> it.assignmentId().equals(assignmentId));
    }

    public Optional<Session> session(String sessionId) {
        return sessions.stream().filter(it -> it.sessionId().equals(sessionId)).findFirst();
    }

    public boolean reviewedOn(LocalDate date) {
        return reviews.stream().anyMatch(it -> it.on().equals(date));
    }

    public boolean coachedBy(String person) {
        return sessions.stream().anyMatch(it -> it.coach().equals(person));
    }

    private Engagement withAttendance(Attendance entry) {
        List<Attendance> others =
                attendance.stream().filter(it -> it.day() != entry.day()).toList();
        return new Engagement(Appended.to(others, entry), submissions, sessions, reviews);
    }

    private Engagement withSubmission(Submission entry) {
        return new Engagement(attendance, Appended.to(submissions, entry), sessions, reviews);
    }

    private Engagement withSession(Session entry) {
        return new Engagement(attendance, submissions, Appended.to(sessions, entry), reviews);
    }

    private Engagement withReview(Review entry) {
        return new Engagement(attendance, submissions, sessions, Appended.to(reviews, entry));
    }
}
