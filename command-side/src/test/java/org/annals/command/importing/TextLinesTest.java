package org.annals.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.annals.command.importing.TextLines.Line;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static final String LONG = "x".repeat(TextLines.LONGEST);

    @Property(tries = 200)
    void it_finds_the_lines_that_java_finds(
            @ForAll @StringLength(max = 30) @CharRange(from = '\n', to = '\r') @CharRange(from = 'a', to = 'c')
                    String text) {
        List<String> expected =
                new BufferedReader(new StringReader(text)).lines().toList();

        assertThat(lines(text)).extracting(Line::text).isEqualTo(expected);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() {
        assertThat(lines("\uFEFFa\nb")).extracting(Line::text).containsExactly("a", "b");
    }

    @Test
    void a_line_of_the_greatest_length_is_there_whole() {
        assertThat(lines(LONG + "\nb")).extracting(Line::text).containsExactly(LONG, "b");
    }

    @Test
    void of_a_longer_one_the_beginning_is_left_and_its_length_is_said() {
        List<Line> lines = lines(LONG + "y\r\nb");

        assertThat(lines).extracting(Line::tooLong).containsExactly(true, false);
        assertThat(lines.getFirst().length()).isEqualTo(TextLines.LONGEST + 1);
        assertThat(lines.getFirst().text())
                .startsWith("x".repeat(RowSetAside.CONTENT_LIMIT))
                .hasSizeLessThan(RowSetAside.CONTENT_LIMIT + 100);
    }

    @Test
    void two_that_begin_the_same_are_not_taken_for_one() {
        assertThat(lines(LONG + "y").getFirst().text())
                .isNotEqualTo(lines(LONG + "z").getFirst().text())
                .isEqualTo(lines(LONG + "y").getFirst().text());
    }

    private static List<Line> lines(String text) {
        try {
            Path file = Files.createTempFile("lines", ".txt");
            try (TextLines lines = new TextLines(Files.writeString(file, text))) {
                List<Line> all = new ArrayList<>();
                for (Line line = lines.next(); line != null; line = lines.next()) {
                    all.add(line);
                }
                return all;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
