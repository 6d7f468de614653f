package org.annals.query.participantrecord;

import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.coached;
import static org.annals.query.fixture.Events.deferred;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.refused;
import static org.annals.query.fixture.Events.registered;
import static org.annals.query.fixture.Events.rejected;
import static org.annals.query.fixture.Events.resumed;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Journeys;
import org.annals.query.participantrecord.EngagementRecord.EngagedElement;
import org.junit.jupiter.api.Test;

class ParticipantRecordTest {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();

    @Test
    void each_engaged_element_names_the_events_behind_it() {
        EngagementRecord engagement =
                record(registered(1), accepted(1), attended(1, 2)).study().engagement();

        assertThat(engagement.elements()).containsExactly(new EngagedElement("face-to-face/2", List.of("event-2")));
    }

    @Test
    void what_is_missing_is_named() {
        EngagementRecord engagement =
                record(registered(1), accepted(1), attended(1, 2)).study().engagement();

        assertThat(engagement.missing()).hasSize(26).contains("ldr-review", "face-to-face/1");
    }

    @Test
    void learning_time_is_shown_in_minutes_and_hours() {
        LearningTime learning =
                record(registered(1), accepted(1), attended(1, 2)).study().learning();

        assertThat(learning.minutes().faceToFace()).isEqualTo(360);
        assertThat(learning.hours()).isEqualTo("6.0");
    }

    @Test
    void an_award_shows_its_receipt() {
        CreditRecord credit = record(Journeys.way(1)).study().credit();

        assertThat(credit.award().receipt().engaged()).isEqualTo(27);
        assertThat(credit.credits()).isEqualTo(60);
    }

    @Test
    void the_attempts_of_the_case_study_are_shown() {
        AssessmentRecord assessment = record(Journeys.way(1)).study().assessment();

        assertThat(assessment.attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.submission().words()).isEqualTo(2_000));
    }

    @Test
    void interruptions_of_training_are_shown() {
        TrainingRecord training = record(
                        registered(1), accepted(1), deferred(1, START), resumed(1, START.plusMonths(2)))
                .study()
                .training();

        assertThat(training.status()).isEqualTo(TrainingStatus.ACTIVE);
        assertThat(training.interruptions())
                .singleElement()
                .satisfies(it -> assertThat(it.until()).isEqualTo(START.plusMonths(2)));
    }

    @Test
    void somebody_who_was_never_accepted_has_no_study() {
        ParticipantRecord record = record(registered(1), rejected(1));

        assertThat(record.study()).isNull();
        assertThat(record.applications().rejected()).hasSize(1);
    }

    @Test
    void a_newer_registration_for_the_same_application_takes_the_old_one_s_place() {
        assertThat(record(registered(1), registered(1)).applications().registered())
                .singleElement()
                .satisfies(it -> assertThat(it.event()).isEqualTo("event-1"));
    }

    @Test
    void refusals_are_counted() {
        assertThat(record(refused(1, RefusalCode.NOT_ACCEPTED), refused(1, RefusalCode.NOT_ACCEPTED))
                        .refusals())
                .isEqualTo(2);
    }

    @Test
    void each_of_the_two_streams_has_a_version_of_its_own() {
        Versions versions = record(registered(1), accepted(1), CaseStudies.opened(1), attended(1, 1))
                .versions();

        assertThat(versions).isEqualTo(new Versions(2L, 0L));
    }

    @Test
    void a_record_can_be_found_by_trn_from_the_registration_on() {
        assertThat(Folded.of(new ParticipantRecords(), registered(1)).rows())
                .containsExactly(new RecordKey(trn(1), null, List.of()));
    }

    @Test
    void a_record_can_be_found_by_each_coach_once() {
        assertThat(Folded.of(
                                new ParticipantRecords(),
                                registered(1),
                                accepted(1),
                                coached(1, "first", CoachingType.GROUP, 30),
                                coached(1, "second", CoachingType.GROUP, 30))
                        .rows())
                .flatExtracting(RecordKey::coaches)
                .containsExactly("coach-7");
    }

    @Test
    void who_was_erased_is_no_longer_found_by_trn() {
        assertThat(Folded.of(new ParticipantRecords(), registered(1), erased()).rows())
                .containsExactly(new RecordKey("[erased]", null, List.of()));
    }

    @Test
    void of_the_registrations_of_who_was_erased_nothing_is_left_that_names_them() {
        assertThat(record(registered(1), erased()).applications().registered())
                .extracting(it -> it.registration().fullName())
                .containsExactly(Personal.ERASED);
    }

    private static ParticipantErased erased() {
        return new ParticipantErased(participant(1), new Personal("a letter"), List.of(), "lead.moss", START);
    }

    private static ParticipantRecord record(List<? extends DomainEvent> events) {
        RecordState state = Folded.of(new ParticipantRecords(), events).state();
        return ParticipantRecord.of(participant(1).value(), 0, state, QUALIFICATIONS);
    }

    private static ParticipantRecord record(DomainEvent... events) {
        return record(List.of(events));
    }
}
