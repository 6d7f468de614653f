package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.annals.kernel.participant.AttendanceStatus;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @Test
    void white_space_around_a_cell_does_not_count() {
        assertThat(cell(" 12 ").whole("column", 1)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "one", "", "99999999999"})
    void minutes_are_a_whole_number_above_zero(String text) {
        assertUnreadable(text, cells -> cells.whole("column", 1)).hasMessageStartingWith("column column: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-10T16:46:00", "2024-10-10", "yesterday", ""})
    void an_instant_without_an_offset_cannot_be_read(String text) {
        assertUnreadable(text, cells -> cells.instant("column"));
    }

    @Test
    void an_instant_is_read_with_its_offset() {
        assertThat(cell("2024-10-10T16:46:00+01:00").instant("column"))
                .isEqualTo(Instant.parse("2024-10-10T15:46:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "10/10/2024", "2024-13-01", ""})
    void a_date_that_is_none_cannot_be_read(String text) {
        assertUnreadable(text, cells -> cells.date("column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01"})
    void a_year_with_which_nobody_reckons_cannot_be_read(String date) {
        assertUnreadable(date, cells -> cells.date("column"));
        assertUnreadable(date + "T00:00:00Z", cells -> cells.instant("column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attended", "present", ""})
    void a_word_that_the_rule_book_does_not_have_is_answered_with_those_it_has(String text) {
        assertUnreadable(text, cells -> cells.word("column", AttendanceStatus.class));
    }

    @Test
    void a_message_never_repeats_the_cell() {
        assertUnreadable("secret", cells -> cells.trn("column")).hasMessageNotContaining("secret");
    }

    @Test
    void a_cell_of_fifty_million_characters_is_answered_with_its_length() {
        assertUnreadable("x".repeat(50_000_000), cells -> cells.text("column"))
                .hasMessageContaining("50000000 characters");
    }

    private static Cells cell(String text) {
        return new Cells(Map.of("column", text));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertUnreadable(
            String text, Function<Cells, Object> reading) {
        return assertThatThrownBy(() -> reading.apply(cell(text))).isInstanceOf(UnreadableRow.class);
    }
}
