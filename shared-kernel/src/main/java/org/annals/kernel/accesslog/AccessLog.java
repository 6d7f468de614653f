package org.annals.kernel.accesslog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The access log: a file of JSON lines for each day (UTC) and each process that notes something, which is only ever added
 * to. An entry is handed to the operating system before {@link #add} returns, so that no end of the process loses it, and
 * is on disk once {@link #force} has returned.
 */
public final class AccessLog implements AutoCloseable {

    /** The operation under which a deletion is noted. */
    static final String DELETION = "access-log-deletion";

    private static final int PAGE = 500;

    private final Path folder;
    private final String process;
    private @Nullable DayFile today;

    /**
     * @param folder is there, and readable by its owner only; several processes may use it
     * @param process the name of this one: letters, digits and hyphens
     */
    public AccessLog(Path folder, String process) {
        this.folder = folder;
        this.process = process;
    }

    /** @throws UncheckedIOException if it cannot be written down */
    public synchronized void add(Access access) {
        byte[] line = (AccessJson.write(access) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            fileOf(LocalDate.ofInstant(access.at(), ZoneOffset.UTC)).append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds accesses in the order in which they were noted. */
    public AccessSearch search(AccessQuery query) {
        return new AccessSearch(folder, query);
    }

    /** Everybody who looked at a participant, a cohort or an audit review, in the order in which it was noted. */
    public List<Access> looksAt(String subject) {
        AccessSearch search = search(new AccessQuery(subject, null, null, null));
        List<Access> all = new ArrayList<>();
        List<Access> more = search.page(0, PAGE).items();
        while (!more.isEmpty()) {
            all.addAll(more);
            more = search.page(all.size(), PAGE).items();
        }
        return all;
    }

    /** The days before this one of which there is a file, in their order. */
    public List<LocalDate> daysBefore(LocalDate day) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(it -> DayFile.day(it).stream())
                    .filter(it -> it.isBefore(day))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes the files of a day that is over. Before that it is noted, with the day as its subject, who had it deleted.
     *
     * @param at now
     * @throws UncheckedIOException if it cannot be noted, or the files not be deleted
     */
    public void delete(LocalDate day, Instant at, String actor, String correlationId) {
        add(new Access(at, actor, DELETION, day.toString(), correlationId));
        force();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            it -> DayFile.day(it).filter(day::equals).isPresent())
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DayFile fileOf(LocalDate day) throws IOException {
        DayFile file = today;
        if (file == null || !file.isOf(day)) {
            if (file != null) {
                file.close();
            }
            file = DayFile.open(folder, day, process);
            today = file;
        }
        return file;
    }

    /**
     * Once this returns, everything that was noted survives the machine's end.
     *
     * @throws UncheckedIOException if it cannot be written to disk
     */
    public synchronized void force() {
        try {
            if (today != null) {
                today.force();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (today != null) {
                today.close();
                today = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
