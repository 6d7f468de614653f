package org.annals.kernel.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.engagement.LearningMinutes;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.junit.jupiter.api.Test;

/** Rule book 1: a second NPQ needs a second file and no code. */
class SecondQualificationTest {

    private static final ParticipantId SOMEBODY = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate SOME_DAY = LocalDate.of(2025, 3, 3);

    private final QualificationSpecification shortCourse = SpecificationTexts.read("two-cycles.yaml");

    @Test
    void its_elements_come_from_its_file() {
        assertThat(CourseElements.of(shortCourse))
                .containsExactly(
                        "coaching/one-to-one/1",
                        "face-to-face/1",
                        "face-to-face/2",
                        "formative/1",
                        "formative/2",
                        "practice/1/1",
                        "practice/2/1",
                        "practice/2/2");
    }

    @Test
    void its_coaching_hours_may_be_of_another_length() {
        assertThat(figureAfter(coached(44)).elements()).isEmpty();
        assertThat(figureAfter(coached(45)).elements()).containsOnlyKeys("coaching/one-to-one/1");
    }

    @Test
    void its_threshold_is_its_own() {
        assertThat(figureAfter(done("formative/1"), done("formative/2"), done("practice/1"))
                        .met())
                .isFalse();
        assertThat(figureAfter(done("formative/1"), done("formative/2"), done("practice/1"), coached(45))
                        .met())
                .isTrue();
    }

    @Test
    void its_hours_are_its_own() {
        assertThat(LearningMinutes.of(after(done("content/1.1"), done("induction")), shortCourse))
                .isEqualTo(new LearningMinutes(30, 0, 200, 0, 0));
    }

    @Test
    void both_qualifications_can_be_known_at_once() {
        QualificationSpecification npq =
                QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();
        Qualifications both = new Qualifications(List.of(npq, shortCourse));

        assertThat(both.newest("npq-short")).contains(shortCourse);
        assertThat(both.newest("npq-senco")).contains(npq);
    }

    private EngagementFigure figureAfter(ParticipantEvent... events) {
        return EngagementFigure.of(after(events), shortCourse);
    }

    private static Engagement after(ParticipantEvent... events) {
        Engagement engagement = Engagement.NONE;
        for (int at = 0; at < events.length; at++) {
            engagement = engagement.apply(new Recorded<>("e" + at, events[at]));
        }
        return engagement;
    }

    private static ParticipantEvent coached(int minutes) {
        return new CoachingHeld(SOMEBODY, "S1", CoachingType.ONE_TO_ONE, null, minutes, "coach.cohen", SOME_DAY);
    }

    private static ParticipantEvent done(String work) {
        Instant at = Instant.parse("2025-03-03T10:00:00Z");
        return new WorkSubmitted(SOMEBODY, work, SubmittedWork.read(work), at, SOME_DAY);
    }
}
