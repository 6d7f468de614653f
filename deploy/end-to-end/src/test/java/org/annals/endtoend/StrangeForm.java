package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes the files of a folder anew: the same content with byte order marks, CRLF, quotes, and columns from right to left. */
final class StrangeForm {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat PLAIN = CSVFormat.RFC4180;
    private static final CSVFormat STRANGE = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private StrangeForm() {}

    static void giveTo(Folder folder) {
        for (Path file : folder.files()) {
            String name = file.getFileName().toString();
            folder.change(name, text -> BYTE_ORDER_MARK + (name.endsWith(".csv") ? csv(text) : crlf(text)));
        }
    }

    private static String csv(String text) {
        StringBuilder written = new StringBuilder();
        try (CSVParser parser = CSVParser.parse(text, PLAIN);
                CSVPrinter printer = new CSVPrinter(written, STRANGE)) {
            for (var row : parser) {
                printer.printRecord(List.of(row.values()).reversed());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
