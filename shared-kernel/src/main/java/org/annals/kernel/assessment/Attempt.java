package org.annals.kernel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.identifier.DocumentHash;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at the case study. {@code event} is in each part the id of the event that says so.
 *
 * @param missed whether the window was recorded as missed
 */
public record Attempt(
        int number,
        Window window,
        String windowEvent,
        boolean missed,
        @Nullable Submission submission,
        @Nullable Mark marker,
        @Nullable Mark moderator,
        @Nullable Outcome outcome) {

    public record Submission(Instant submittedAt, int words, DocumentHash document, String event) {}

    public record Mark(String assessor, Result result, LocalDate on, String event) {}

    public record Outcome(Result result, String confirmedBy, LocalDate on, String event) {}

    static Attempt opened(int number, Window window, String event) {
        return new Attempt(number, window, event, false, null, null, null, null);
    }

    public Optional<Mark> mark(MarkingRole role) {
        return Optional.ofNullable(role == MarkingRole.MARKER ? marker : moderator);
    }

    /** The mark that decides: the moderator's if there is one, else the marker's. */
    public Optional<Mark> decidingMark() {
        return Optional.ofNullable(moderator).or(() -> Optional.ofNullable(marker));
    }

    /** Whether the deadline has passed at that instant with nothing accepted. */
    public boolean isMissedAt(Instant instant) {
        return submission == null && !instant.isBefore(window.deadline());
    }

    public boolean confirmed(Result result) {
        return outcome != null && outcome.result() == result;
    }

    AssessmentStatus status() {
        if (outcome != null) {
            return outcome.result() == Result.PASS ? AssessmentStatus.PASSED : AssessmentStatus.FAILED;
        }
        if (marker != null) {
            return AssessmentStatus.MARKED;
        }
        return submission == null ? AssessmentStatus.WINDOW_OPENED : AssessmentStatus.SUBMITTED;
    }

    Attempt within(Window other) {
        return new Attempt(number, other, windowEvent, false, submission, marker, moderator, outcome);
    }

    Attempt missedNow() {
        return new Attempt(number, window, windowEvent, true, submission, marker, moderator, outcome);
    }

    Attempt with(Submission accepted) {
        return new Attempt(number, window, windowEvent, false, accepted, marker, moderator, outcome);
    }

    Attempt with(MarkingRole role, Mark mark) {
        return role == MarkingRole.MARKER
                ? new Attempt(number, window, windowEvent, missed, submission, mark, moderator, outcome)
                : new Attempt(number, window, windowEvent, missed, submission, marker, mark, outcome);
    }

    Attempt with(Outcome confirmed) {
        return new Attempt(number, window, windowEvent, missed, submission, marker, moderator, confirmed);
    }

    Attempt withoutOutcomeAndMarks() {
        return new Attempt(number, window, windowEvent, missed, submission, null, null, null);
    }
}
