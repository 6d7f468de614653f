package org.annals.query.history;

import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.coached;
import static org.annals.query.fixture.Events.corrected;
import static org.annals.query.fixture.Events.missed;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.refused;
import static org.annals.query.fixture.Events.submitted;
import static org.annals.query.fixture.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.Journeys;
import org.annals.query.fixture.Reviews;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void attendance_reads_as_people_say_it() {
        assertThat(Sentences.of(attended(1, 2))).isEqualTo("Attended face-to-face day 2.");
        assertThat(Sentences.of(missed(1, 2))).isEqualTo("Was absent from face-to-face day 2.");
    }

    @Test
    void a_correction_gives_its_reason() {
        assertThat(Sentences.of(corrected(1, 2, AttendanceStatus.ABSENT, "event-3")))
                .isEqualTo("Corrected the attendance of day 2 to absent: Signed for by another.");
    }

    @Test
    void acceptance_names_cohort_group_and_funding() {
        assertThat(Sentences.of(accepted(1)))
                .isEqualTo("Accepted into cohort-npq-senco-2024-autumn, delivery group north, with a funded place.");
    }

    @Test
    void submitted_work_says_what_it_was() {
        assertThat(Sentences.of(submitted(1, "4711", "practice/3")))
                .isEqualTo("Submitted a practice activity of cycle 3 (assignment 4711).");
    }

    @Test
    void coaching_gives_its_length_and_kind() {
        assertThat(Sentences.of(coached(1, "s-1", CoachingType.ONE_TO_ONE, 45)))
                .isEqualTo("Took part in 45 minutes of one-to-one coaching with coach-7.");
    }

    @Test
    void a_reason_that_ends_in_a_full_stop_brings_no_second_one() {
        assertThat(Sentences.of(withdrawn(1, START))).isEqualTo("Withdrew: change-in-career.");
        assertThat(Sentences.of(new OutcomeVoided(participant(1), 1, new Personal("A mistake. "), "the board", START)))
                .isEqualTo("the board voided the outcome of attempt 1: A mistake.");
    }

    @Test
    void a_window_names_its_last_day() {
        assertThat(Sentences.of(CaseStudies.opened(1)))
                .isEqualTo(
                        "The case study window of attempt 1 opened on 2 February 2026; the last day is 9 February 2026.");
    }

    @Test
    void an_extension_names_its_last_day_and_who_granted_it() {
        ExtensionGranted extension = new ExtensionGranted(
                participant(1),
                1,
                CaseStudies.opened(1).window().extendedTo(CaseStudies.OPENS.plusDays(14)),
                new Personal("Illness"),
                "the board",
                START);

        assertThat(Sentences.of(extension))
                .isEqualTo("the board extended attempt 1 to the end of 16 February 2026: Illness.");
    }

    @Test
    void a_missed_window_is_named() {
        assertThat(Sentences.of(new WindowMissed(
                        participant(1), 2, CaseStudies.opened(1).window().deadline(), START)))
                .isEqualTo("The window of attempt 2 passed with nothing accepted.");
    }

    @Test
    void marks_and_outcomes_name_who_gave_them() {
        assertThat(Sentences.of(CaseStudies.marked(1, Result.FAIL))).isEqualTo("marker-1 marked attempt 1: fail.");
        assertThat(Sentences.of(CaseStudies.confirmed(1, Result.PASS)))
                .isEqualTo("confirmer-3 confirmed the outcome of attempt 1: pass.");
    }

    @Test
    void an_audit_finding_tells_who_said_what() {
        assertThat(Sentences.of(Reviews.recorded(1, 1)))
                .isEqualTo("auditor.lind recorded audit finding 1: No register for day 2.");
        assertThat(Sentences.of(Reviews.answered(1, 1)))
                .isEqualTo("lead.moss answered audit finding 1: The register was found.");
        assertThat(Sentences.of(Reviews.closed(1, 1))).isEqualTo("auditor.lind closed audit finding 1.");
    }

    @Test
    void an_award_gives_its_grounds() {
        assertThat(Sentences.of(CaseStudies.awarded(1)))
                .isEqualTo("Awarded 60 credits: 27 of 27 elements engaged and the case study passed in attempt 1.");
    }

    @Test
    void a_refusal_gives_its_code_and_what_to_do() {
        assertThat(Sentences.of(refused(1, RefusalCode.NOT_ACCEPTED)))
                .isEqualTo(
                        "Refused to record attendance (NOT_ACCEPTED): No application of this person has been accepted.");
    }

    @Test
    void every_event_of_a_whole_way_makes_one_sentence() {
        List<String> sentences = Journeys.way(1).stream()
                .filter(event -> !(event instanceof CohortEvent))
                .map(Sentences::of)
                .toList();

        assertThat(sentences).allSatisfy(it -> assertThat(it).endsWith(".").doesNotContain("null", ".."));
    }

    @Test
    void no_sentence_shows_how_events_are_programmed() {
        Stream<String> sentences =
                Stream.of(accepted(1), attended(1, 1), CaseStudies.opened(1)).map(Sentences::of);

        assertThat(sentences)
                .noneMatch(it -> Arrays.asList("[", "{", "@").stream().anyMatch(it::contains));
    }
}
