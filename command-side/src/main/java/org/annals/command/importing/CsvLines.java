package org.annals.command.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, joined where a quoted cell goes on over several lines. What was joined can be put back, so
 * that a stray quote costs one row and not the rest of the file. A byte order mark is dropped; any kind of line end will do.
 */
final class CsvLines implements Closeable {

    private static final int MOST_JOINED = 200;

    private final BufferedReader reader;
    private final Deque<String> putBack = new ArrayDeque<>();
    private int number;

    /** @param parts the lines of the file that were joined, one unless a quoted cell holds line ends */
    record Joined(int number, List<String> parts, boolean quotesClosed) {

        String text() {
            return String.join("\n", parts);
        }
    }

    CsvLines(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Joined next() throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        int first = number;
        List<String> parts = new ArrayList<>(List.of(line));
        boolean open = oddQuotes(line);
        while (open && parts.size() < MOST_JOINED) {
            String more = line();
            if (more == null) {
                break;
            }
            parts.add(more);
            open ^= oddQuotes(more);
        }
        return new Joined(first, parts, !open);
    }

    /** Puts all but the first of the joined lines back, to be read again as lines of their own. */
    void putBackAllButFirst(Joined joined) {
        List<String> rest = joined.parts().subList(1, joined.parts().size());
        rest.reversed().forEach(putBack::addFirst);
        number -= rest.size();
    }

    private @Nullable String line() throws IOException {
        String line = putBack.isEmpty() ? reader.readLine() : putBack.removeFirst();
        if (line == null) {
            return null;
        }
        number++;
        return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static boolean oddQuotes(String line) {
        return line.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
