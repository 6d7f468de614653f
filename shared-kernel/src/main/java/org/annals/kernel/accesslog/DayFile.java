package org.annals.kernel.accesslog;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accesses of one day (UTC) that one process has noted, open for more: a line each. */
final class DayFile {

    private static final Pattern NAME = Pattern.compile("(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\\.[A-Za-z0-9-]+\\.jsonl");

    private final LocalDate day;
    private final FileChannel channel;
    private boolean forced = true;

    private DayFile(LocalDate day, FileChannel channel) {
        this.day = day;
        this.channel = channel;
    }

    static DayFile open(Path folder, LocalDate day, String process) throws IOException {
        Path path = folder.resolve(day + "." + process + ".jsonl");
        FileChannel channel = FileChannel.open(path, CREATE, READ, WRITE);
        DayFile file = new DayFile(day, channel);
        channel.position(channel.size());
        if (file.endsWithinLine()) {
            file.append(new byte[] {'\n'});
        }
        return file;
    }

    /** The day that a file is of; empty if it is none of ours. */
    static Optional<LocalDate> day(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(LocalDate.parse(name.group("day"))) : Optional.empty();
    }

    boolean isOf(LocalDate other) {
        return day.equals(other);
    }

    /** Once this returns, the bytes survive the end of the process, whatever ends it; if it fails, nothing of them is left. */
    void append(byte[] bytes) throws IOException {
        long start = channel.position();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            while (left.hasRemaining()) {
                channel.write(left);
            }
        } catch (IOException e) {
            channel.truncate(start);
            throw e;
        }
        forced = false;
    }

    /** Once this returns, they survive the machine's end too. */
    void force() throws IOException {
        if (!forced) {
            channel.force(false);
            forced = true;
        }
    }

    void close() throws IOException {
        force();
        channel.close();
    }

    /** What a power cut can leave behind. */
    private boolean endsWithinLine() throws IOException {
        long size = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
    }
}
