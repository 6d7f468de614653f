package org.annals.query.replay;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.cohortprogress.ProgressOfCohorts;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.creditregister.RegisterEntry;
import org.annals.query.fixture.Journeys;
import org.annals.query.fixture.Logged;
import org.annals.query.view.View;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();
    private static final LocalDate DAY_1 = START.plusDays(1);

    @Test
    void what_happens_on_the_day_itself_counts_and_what_happens_on_the_next_does_not() {
        assertThat(line(DAY_1, registered(1), accepted(1), attended(1, 1), attended(1, 2)))
                .hasValueSatisfying(it -> assertThat(it.line().elements()).containsExactly("face-to-face/1"));
    }

    @Test
    void a_registration_that_reached_us_later_still_says_whose_line_it_is() {
        RegistrationReceived late =
                new RegistrationReceived(participant(1), registered(1).registration(), START.plusYears(1));

        assertThat(line(DAY_1, late, accepted(1))).isPresent();
    }

    @Test
    void who_is_accepted_later_has_no_line_yet() {
        assertThat(line(START.minusMonths(2), registered(1), accepted(1))).isEmpty();
    }

    @Test
    void a_cohort_is_there_whenever_its_plan_was_entered() {
        ProgressOfCohorts progress = new ProgressOfCohorts(QUALIFICATIONS);

        assertThat(replayed(progress, START.minusYears(5), Journeys.opened(3)).state(COHORT.value()))
                .isPresent();
    }

    private static Optional<RegisterEntry> line(LocalDate asOf, DomainEvent... events) {
        return replayed(new CreditRegister(QUALIFICATIONS), asOf, events)
                .row(participant(1).value());
    }

    private static <S, R> Replayed<S, R> replayed(View<S, R> view, LocalDate asOf, DomainEvent... events) {
        Replayed<S, R> replayed = new Replayed<>(view, new Moment(null, asOf));
        Logged.inOrder(List.of(events)).forEach(replayed::take);
        return replayed;
    }
}
