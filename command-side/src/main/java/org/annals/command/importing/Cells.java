package org.annals.command.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.words.Word;

/** The cells of one row by column, each read as what it should be. White space around a cell does not count. */
final class Cells {

    static final int LONGEST = 10_000;

    private final Map<String, String> cells;

    Cells(Map<String, String> cells) {
        this.cells = cells;
    }

    /** The cell's text; empty if nothing stands in it. */
    Optional<String> text(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.length() > LONGEST) {
            throw UnreadableRow.column(
                    column, "has " + cell.length() + " characters, at most " + LONGEST + " are read");
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }

    String required(String column) {
        return text(column).orElseThrow(() -> UnreadableRow.column(column, "is empty"));
    }

    Trn trn(String column) {
        return read(column, Trn::read, "a TRN has 5 to 7 digits and is not all zeros");
    }

    DocumentHash hash(String column) {
        return read(column, DocumentHash::new, "a SHA-256 has 64 hexadecimal digits");
    }

    LocalDate date(String column) {
        return read(column, text -> LocalDate.parse(ofThisEra(text)), "a date is written 2024-10-31");
    }

    Instant instant(String column) {
        return read(
                column,
                text -> OffsetDateTime.parse(ofThisEra(text)).toInstant(),
                "a time is written with its offset, 2024-10-31T16:30:00+00:00");
    }

    int whole(String column, int least) {
        String expected = "has to be a whole number of at least " + least;
        int number = read(column, Cells::digits, expected);
        if (number < least) {
            throw UnreadableRow.column(column, expected);
        }
        return number;
    }

    BigDecimal decimal(String column) {
        return read(
                column,
                text -> text.matches("[0-9]{1,4}([.][0-9]{1,4})?") ? new BigDecimal(text) : fail(),
                "has to be a number of at least 0");
    }

    /** Whether the cell says the first of two words. */
    boolean either(String column, String yes, String no) {
        String text = required(column);
        if (!text.equals(yes) && !text.equals(no)) {
            throw UnreadableRow.column(column, "has to be " + yes + " or " + no);
        }
        return text.equals(yes);
    }

    <E extends Enum<E> & Word> E word(String column, Class<E> type) {
        return read(
                column,
                text -> Word.read(type, text).orElseThrow(IllegalArgumentException::new),
                "has to be one of " + Word.list(type));
    }

    <T> T read(String column, Function<String, T> reading, String expected) {
        String text = required(column);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw UnreadableRow.column(column, expected);
        }
    }

    /** Years of more than four digits can be written down, but no longer be reckoned with. */
    private static String ofThisEra(String text) {
        return text.matches("[0-9]{4}-.*") ? text : fail();
    }

    private static int digits(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : Cells.<Integer>fail();
    }

    private static <T> T fail() {
        throw new IllegalArgumentException();
    }
}
