package org.annals.command.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.command.request.Answer;
import org.annals.command.request.CohortPlans;
import org.annals.command.request.Office;
import org.annals.command.request.Origins;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.personal.Personal;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that cannot be read are kept beside the cohort, in streams that stay short. */
class SetAsideRowsTest {

    private static final Personal CONTENT = new Personal("S1,…");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private final Office office = Office.withSnapshotsEvery(10);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_row_that_cannot_be_read_is_kept() {
        setAside(12);

        assertThat(office.log())
                .singleElement()
                .extracting(DomainEventMessage::getPayload)
                .isEqualTo(new RowSetAside(
                        CohortPlans.AUTUMN, "import-1", "coaching.csv", 12, "minutes: not a number", CONTENT, TODAY));
    }

    @Test
    void the_same_row_again_is_not_kept_again() {
        IntStream.rangeClosed(1, 300).forEach(this::setAside);

        assertThat(setAside(7).repeated()).isTrue();
        assertThat(office.log()).hasSize(300);
    }

    @Test
    void a_row_that_cannot_be_read_makes_the_cohort_s_own_stream_no_longer() {
        office.ask(CohortPlans.roomy());
        setAside(12);

        assertThat(office.logOf(CohortPlans.AUTUMN.value())).hasSize(1);
    }

    @Test
    void many_rows_are_spread_over_many_streams() {
        IntStream.rangeClosed(1, 300).forEach(this::setAside);

        List<String> streams = office.log().stream()
                .map(DomainEventMessage::getAggregateIdentifier)
                .distinct()
                .toList();
        assertThat(streams)
                .allMatch(stream -> stream.matches("rows-npq-senco-2024-autumn-[0-9a-f]{2}"))
                .allSatisfy(stream -> assertThat(office.logOf(stream)).hasSizeLessThan(20));
    }

    private Answer setAside(int line) {
        SetRowAside asked = new SetRowAside(
                CohortPlans.AUTUMN,
                Integer.toString(line),
                "import-1",
                "coaching.csv",
                line,
                "minutes: not a number",
                CONTENT,
                TODAY);
        return office.ask(asked, Origins.withKey(asked.key()));
    }
}
