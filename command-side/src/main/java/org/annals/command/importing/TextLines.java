package org.annals.command.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file in UTF-8, whatever ends them and without a byte order mark. However long a line is, it takes no more
 * memory than one of {@value #LONGEST} characters.
 */
final class TextLines implements Closeable {

    /** In characters of Java. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 15;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private boolean begun;
    private boolean afterCarriageReturn;

    TextLines(Path file) throws IOException {
        this.reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    }

    /**
     * A line.
     *
     * @param text of one that is too long the beginning and, behind {@code CONTENT_LIMIT} characters, what tells it from others
     *     with the same beginning
     * @param length in characters, as it stands in the file
     */
    record Line(String text, long length) {

        boolean tooLong() {
            return length > LONGEST;
        }

        /** What is wrong with one that is too long. */
        String fault() {
            return "the line has " + length + " characters, at most " + LONGEST + " are read";
        }
    }

    /** Null at the end. */
    @Nullable
    Line next() throws IOException {
        int read = first();
        if (read == END) {
            return null;
        }
        GrowingLine line = new GrowingLine();
        while (read != END && read != '\n' && read != '\r') {
            line.add((char) read);
            read = read();
        }
        afterCarriageReturn = read == '\r';
        return line.line();
    }

    private int first() throws IOException {
        int read = read();
        boolean rest = (afterCarriageReturn && read == '\n') || (!begun && read == BYTE_ORDER_MARK);
        begun = true;
        afterCarriageReturn = false;
        return rest ? read() : read;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, reader.read(buffer));
            at = 0;
        }
        return at == filled ? END : buffer[at++];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
