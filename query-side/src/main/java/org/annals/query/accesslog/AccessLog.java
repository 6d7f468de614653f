package org.annals.query.accesslog;

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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.annals.query.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access log: a file of JSON lines for each day (UTC), which is only ever added to. An entry is handed to the
 * operating system before {@link #add} returns, so that no end of the process loses it, and is on disk within a second:
 * what a power cut can lose is that second.
 */
public final class AccessLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final long FORCED_EVERY_SECONDS = 1;

    /** The operation under which a deletion is noted. */
    static final String DELETION = "access-log-deletion";

    private final Path folder;
    private final ScheduledExecutorService thread;
    private final Future<?> forcing;
    private @Nullable DayFile today;

    /** @param folder is there, and readable by its owner only */
    public AccessLog(Path folder) {
        this.folder = folder;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("access-log").factory());
        this.forcing = thread.scheduleWithFixedDelay(
                this::force, FORCED_EVERY_SECONDS, FORCED_EVERY_SECONDS, TimeUnit.SECONDS);
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
    AccessSearch search(AccessQuery query) {
        return new AccessSearch(folder, query);
    }

    /** Everybody who looked at a participant, a cohort or an audit review, in the order in which it was noted. */
    public List<Access> looksAt(String subject) {
        AccessSearch search = search(new AccessQuery(subject, null, null, null));
        List<Access> all = new ArrayList<>();
        List<Access> more = search.page(new Paging(0, Paging.MOST)).items();
        for (int page = 1; !more.isEmpty(); page++) {
            all.addAll(more);
            more = search.page(new Paging(page, Paging.MOST)).items();
        }
        return all;
    }

    /** The days before this one of which there is a file, in their order. */
    public List<LocalDate> daysBefore(LocalDate day) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(it -> DayFile.day(it).stream())
                    .filter(it -> it.isBefore(day))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes the file of a day that is over. Before that it is noted, with the day as its subject, who had it deleted.
     *
     * @param at now
     * @throws UncheckedIOException if it cannot be noted, or the file not be deleted
     */
    public void delete(LocalDate day, Instant at, String actor, String correlationId) {
        add(new Access(at, actor, DELETION, day.toString(), correlationId));
        force();
        try {
            Files.deleteIfExists(DayFile.path(folder, day));
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
            file = DayFile.open(folder, day);
            today = file;
        }
        return file;
    }

    private synchronized void force() {
        try {
            if (today != null) {
                today.force();
            }
        } catch (IOException e) {
            LOG.warn("The access log cannot be forced to disk; it is tried again: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        forcing.cancel(false);
        thread.close();
        synchronized (this) {
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
}
