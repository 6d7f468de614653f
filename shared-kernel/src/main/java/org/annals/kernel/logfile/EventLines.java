package org.annals.kernel.logfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the event log line by line, in the memory that one line takes. */
public final class EventLines {

    private static final int BUFFER = 64 * 1024;

    /** No event is as long; a line without an end must not take all the memory there is. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long line;
    private long index;
    private long position;

    /**
     * @param index of the first event that is read
     * @param after the position that comes before all that is read
     */
    public EventLines(InputStream in, long index, long after) {
        this.in = in;
        this.index = index;
        this.position = after;
    }

    /**
     * The next event; empty at the end.
     *
     * @throws InvalidLine if there is something else, which also is an index that does not come next, or a position that
     *     is not above the one before; it names the line
     */
    public Optional<ExportedEvent> next() {
        line++;
        try {
            Optional<ExportedEvent> event = Optional.ofNullable(nextLine()).map(EventLine::parse);
            event.ifPresent(this::mustGoOn);
            return event;
        } catch (IOException e) {
            throw new InvalidLine("From here on the file is damaged, or ends before its end.").at(line);
        } catch (InvalidLine e) {
            throw e.at(line);
        }
    }

    private void mustGoOn(ExportedEvent event) {
        if (event.leaf().index() != index) {
            throw new InvalidLine(
                    "It has the index %d, but %d comes next: a line is missing, in the wrong place or there twice."
                            .formatted(event.leaf().index(), index));
        }
        if (event.position() <= position) {
            throw new InvalidLine("Its position is not above the one before.");
        }
        position = event.position();
        index++;
    }

    private byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (true) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            read.write(buffer, from, end - from);
            if (end < to) {
                from = end + 1;
                return read.toByteArray();
            }
            if (read.size() > LONGEST) {
                throw new InvalidLine("It is longer than any event.");
            }
            if (!fill()) {
                return endOf(read);
            }
        }
    }

    /** Whether there is more to come. */
    private boolean fill() throws IOException {
        int more = in.read(buffer);
        from = 0;
        to = Math.max(0, more);
        return more >= 0;
    }

    private static byte @Nullable [] endOf(ByteArrayOutputStream read) {
        if (read.size() > 0) {
            throw new InvalidLine("It has no end.");
        }
        return null;
    }
}
