package org.annals.kernel.accesslog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of the days that are asked for, and keeps no more of them than a page. */
public final class AccessSearch {

    private static final Duration DAY = Duration.ofDays(1);

    private final Path folder;
    private final AccessQuery query;

    AccessSearch(Path folder, AccessQuery query) {
        this.folder = folder;
        this.query = query;
    }

    /**
     * A page of accesses.
     *
     * @param total how many there are altogether
     * @param unreadable lines of the days asked for that were not written to their end
     */
    public record Found(List<Access> items, long total, long unreadable) {}

    /**
     * Some of what was found, in the order in which it was noted; looks of the same day at different processes follow each
     * other process by process.
     *
     * @param skip how many to pass over
     * @param size how many at most
     * @throws UncheckedIOException if the files cannot be read
     */
    public Found page(int skip, int size) {
        Counting counting = new Counting(skip, size);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inOrder = files.filter(this::mayMatch).sorted().toList();
            for (Path file : inOrder) {
                read(file, counting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Found(counting.items, counting.total, counting.unreadable);
    }

    private boolean mayMatch(Path file) {
        return DayFile.day(file)
                .map(it -> it.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(begins -> query.to() == null || begins.isBefore(query.to()))
                .filter(begins -> query.from() == null || begins.plus(DAY).isAfter(query.from()))
                .isPresent();
    }

    /** Bytes that are no UTF-8 are read as such, and so make a line that cannot be read. */
    private void read(Path file, Counting counting) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                AccessJson.read(line).ifPresentOrElse(counting::take, counting::miss);
            }
        } catch (NoSuchFileException e) {
            // Deleted since it was found: then there is nothing in it.
        }
    }

    private final class Counting {

        private final int skip;
        private final int size;
        private final List<Access> items = new ArrayList<>();
        private long total;
        private long unreadable;

        private Counting(int skip, int size) {
            this.skip = skip;
            this.size = size;
        }

        private void take(Access access) {
            if (query.matches(access)) {
                if (total >= skip && items.size() < size) {
                    items.add(access);
                }
                total++;
            }
        }

        private void miss() {
            unreadable++;
        }
    }
}
