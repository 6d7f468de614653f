package org.annals.command.request;

import static org.annals.command.request.Origins.expecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.NoteRepetition;
import org.annals.command.request.Answer.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who says which version they have seen is not answered when another is current. */
class VersionsTest {

    private final Office office = Office.open();
    private final Life kim = Life.of(1);

    @BeforeEach
    void accepted() {
        office.ask(CohortPlans.roomy());
        office.ask(kim.registration());
        office.ask(kim.acceptance());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_answer_bears_the_version_of_the_last_event() {
        assertThat(office.ask(kim.ldrReview()).version()).isEqualTo(2);
    }

    @Test
    void an_unchanged_answer_bears_the_version_as_it_stands() {
        office.ask(kim.ldrReview());

        assertThat(office.ask(kim.ldrReview()).version()).isEqualTo(2);
    }

    @Test
    void a_refusal_bears_the_version_of_the_event_that_records_it() {
        assertThat(office.ask(kim.confirmation(1, "lead.moss")).version()).isZero();
    }

    @Test
    void the_version_that_is_current_is_let_through() {
        assertThat(office.ask(kim.ldrReview(), expecting(1)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_stale_version_is_a_conflict_and_records_nothing() {
        office.ask(kim.ldrReview());
        int before = office.log().size();

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> office.ask(kim.work("practice/1", "1A"), expecting(1)))
                .withMessageContaining("version 1")
                .withMessageContaining("version 2");
        assertThat(office.log()).hasSize(before);
    }

    @Test
    void a_version_yet_to_come_is_a_conflict() {
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> office.ask(kim.ldrReview(), expecting(7)));
    }

    @Test
    void a_refusal_is_no_answer_to_who_has_seen_a_stale_version() {
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> office.ask(kim.acceptance(), expecting(0)));
    }

    @Test
    void of_an_aggregate_that_is_not_there_minus_one_is_current() {
        assertThat(office.ask(Life.of(2).registration(), expecting(-1)).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_known_key_is_answered_though_the_version_is_stale_by_now() {
        RequestOrigin origin = new RequestOrigin(Origins.ADMIN, "api", "request-1", "K1", "print", null, 1L, null);
        Answer first = office.ask(kim.ldrReview(), origin);
        office.ask(kim.work("practice/1", "1A"));

        assertThat(office.ask(kim.ldrReview(), origin).version()).isEqualTo(first.version());
    }

    @Test
    void asking_about_nothing_leaves_nothing_behind() {
        int before = office.log().size();

        assertThat(office.ask(new NoteRepetition(Life.of(3).id(), LocalDate.of(2025, 1, 1)))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(office.log()).hasSize(before);
    }
}
