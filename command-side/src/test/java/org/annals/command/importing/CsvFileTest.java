package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_and_carriage_returns_do_no_harm() throws IOException {
        assertThat(rows("\uFEFFtrn,day\r\n1234567,2\r\n").getFirst().cells())
                .isEqualTo(Map.of("trn", "1234567", "day", "2"));
    }

    @Test
    void columns_may_stand_in_another_order() throws IOException {
        assertThat(rows("day,trn\n2,1234567\n").getFirst().cells()).isEqualTo(Map.of("trn", "1234567", "day", "2"));
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_line_ends() throws IOException {
        assertThat(rows("trn,day\n\"a, \"\"b\"\"\nc\",2\n").getFirst().cells()).containsEntry("trn", "a, \"b\"\nc");
    }

    @Test
    void a_row_knows_the_line_on_which_it_begins() throws IOException {
        assertThat(rows("trn,day\n\"a\nb\",2\n\nc,3\n"))
                .extracting(RawRow::line)
                .containsExactly(2, 5);
    }

    @Test
    void a_stray_quote_costs_one_row_and_not_the_rest_of_the_file() throws IOException {
        List<RawRow> rows = rows("trn,day\n\"a,1\nb,2\nc,3\n");

        assertThat(rows).extracting(RawRow::fault).containsExactly("the quotes of this line do not match", null, null);
    }

    @Test
    void two_stray_quotes_cost_their_own_rows_only() throws IOException {
        List<RawRow> rows = rows("trn,day\n\"a,1\nb,2\n\"c,3\nd,4\n");

        assertThat(rows.stream().filter(row -> row.fault() == null).map(RawRow::line))
                .containsExactly(3, 5);
    }

    @Test
    void a_line_that_is_too_long_costs_its_own_row_only() throws IOException {
        List<RawRow> rows = rows("trn,day\na,1\n\"" + "x".repeat(TextLines.LONGEST) + ",2\nc,3\n");

        assertThat(rows)
                .extracting(RawRow::fault)
                .containsExactly(null, "the line has 1048579 characters, at most 1048576 are read", null);
    }

    @Test
    void a_quoted_cell_that_is_too_long_costs_rows_of_its_own_lines_only() throws IOException {
        String half = "x".repeat(TextLines.LONGEST / 2);
        List<RawRow> rows = rows("trn,day\na,1\n\"" + half + "\n" + half + "\n\",2\nc,3\n");

        assertThat(rows.getFirst().fault()).isNull();
        assertThat(rows.get(1).fault()).isEqualTo("a quoted cell has more than 1048576 characters");
        assertThat(rows.getLast()).extracting(RawRow::line, RawRow::fault).containsExactly(6, null);
        assertThat(rows.stream().map(RawRow::line)).isSorted();
    }

    @Test
    void a_row_over_two_lines_with_too_many_columns_is_one_row() throws IOException {
        assertThat(rows("trn,day\n\"a\nb\",2,more\nc,3\n"))
                .extracting(RawRow::line)
                .containsExactly(2, 4);
    }

    @Test
    void a_row_with_too_few_columns_says_how_many_it_should_have() throws IOException {
        assertThat(rows("trn,day\n1234567\n").getFirst().fault())
                .isEqualTo("the row has 1 columns, the first line of the file has 2");
    }

    @Test
    void a_row_that_is_no_utf8_is_set_aside() throws IOException {
        Path file = folder.resolve("attendance.csv");
        Files.write(file, "trn,day\nJos\u00e9,2\nb,3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(file)).extracting(row -> row.fault() == null).containsExactly(false, true);
    }

    @Test
    void a_missing_column_is_an_error_that_names_file_and_column() {
        assertThatThrownBy(() -> rows("trn\n1234567\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("attendance.csv has no column day");
    }

    @Test
    void a_column_that_stands_there_twice_is_an_error() {
        assertThatThrownBy(() -> rows("trn,day,day\n1,2,3\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("the column day twice");
    }

    @Test
    void a_missing_file_has_no_rows() {
        assertThat(read(folder.resolve("marks.csv"))).isEmpty();
    }

    @Test
    void a_blank_file_has_no_rows() throws IOException {
        assertThat(rows("\n\n")).isEmpty();
    }

    @Test
    void the_same_cells_in_another_order_have_the_same_key() throws IOException {
        String one = Folders.KEYS.of("attendance.csv", rows("trn,day\n1,2\n").getFirst());
        String other =
                Folders.KEYS.of("attendance.csv", rows("day,trn\r\n\"2\",1\r\n").getFirst());

        assertThat(one).isEqualTo(other);
    }

    @Test
    void the_same_cells_in_another_file_have_another_key() throws IOException {
        RawRow row = rows("trn,day\n1,2\n").getFirst();

        assertThat(Folders.KEYS.of("attendance.csv", row)).isNotEqualTo(Folders.KEYS.of("marks.csv", row));
    }

    private List<RawRow> rows(String text) throws IOException {
        return read(Files.writeString(folder.resolve("attendance.csv"), text));
    }

    private static List<RawRow> read(Path file) {
        List<RawRow> rows = new ArrayList<>();
        new CsvFile(file, List.of("trn", "day")).forEach(rows::add);
        return rows;
    }
}
