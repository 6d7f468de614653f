package org.annals.command.importing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.command.importing.TextLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, joined where a quoted cell goes on over several lines. What was joined can be put back, so
 * that a stray quote costs one row and not the rest of the file.
 */
final class CsvLines implements Closeable {

    private static final int MOST_JOINED = 200;

    static final String OPEN = "the quotes of this line do not match";

    private final TextLines lines;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int number;

    /**
     * @param parts the lines of the file that were joined, one unless a quoted cell holds line ends
     * @param fault why they are no row; null if they may be one
     */
    record Joined(int number, List<Line> parts, @Nullable String fault) {

        String text() {
            return parts.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    CsvLines(Path file) throws IOException {
        this.lines = new TextLines(file);
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Joined next() throws IOException {
        Line line = line();
        while (line != null && line.text().isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        return line.tooLong() ? new Joined(number, List.of(line), line.fault()) : joined(line);
    }

    private Joined joined(Line line) throws IOException {
        int first = number;
        List<Line> parts = new ArrayList<>(List.of(line));
        long length = line.length();
        boolean open = oddQuotes(line);
        while (open && parts.size() < MOST_JOINED) {
            Line more = line();
            if (more == null) {
                break;
            }
            length += more.length();
            if (length > TextLines.LONGEST) {
                putBack(List.of(more));
                return new Joined(first, parts, "a quoted cell has more than " + TextLines.LONGEST + " characters");
            }
            parts.add(more);
            open ^= oddQuotes(more);
        }
        return new Joined(first, parts, open ? OPEN : null);
    }

    /** Puts all but the first of the joined lines back, to be read again as lines of their own. */
    void putBackAllButFirst(Joined joined) {
        putBack(joined.parts().subList(1, joined.parts().size()));
    }

    private void putBack(List<Line> rest) {
        rest.reversed().forEach(putBack::addFirst);
        number -= rest.size();
    }

    private @Nullable Line line() throws IOException {
        Line line = putBack.isEmpty() ? lines.next() : putBack.removeFirst();
        if (line != null) {
            number++;
        }
        return line;
    }

    private static boolean oddQuotes(Line line) {
        return line.text().chars().filter(character -> character == '"').count() % 2 == 1;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
