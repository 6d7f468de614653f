package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(Csv.line(List.of("a,b", "say \"hi\"", "two\nlines", "plain")))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void what_a_spreadsheet_would_run_is_made_text(String formula) {
        assertThat(Csv.line(List.of(formula))).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1+1", "\n=1+1", "=1,2", "=\"a\""})
    void it_stays_text_where_it_has_to_be_quoted(String formula) {
        assertThat(Csv.line(List.of(formula))).isEqualTo("\"'" + formula.replace("\"", "\"\"") + "\"");
    }

    @Test
    void an_empty_cell_stays_empty() {
        assertThat(Csv.line(List.of("", "x", ""))).isEqualTo(",x,");
    }
}
