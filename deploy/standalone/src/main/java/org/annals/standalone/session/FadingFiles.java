package org.annals.standalone.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.standalone.datafolder.PrivateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small files that several processes share, for their owner only. One that nobody has touched for a while is as good as gone;
 * when it was touched is the time of the file itself, so that nobody who touches one brings it back that another has removed.
 */
final class FadingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(FadingFiles.class);
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(\\.new)?");

    /** The clock of whoever sweeps may be wrong. */
    private static final Duration SPARED = Duration.ofHours(2);

    private final Path folder;
    private final HiddenNames names;
    private final Duration lasts;
    private final Clock clock;

    /** What is in a file, and when it was last touched. */
    record Found(String content, Instant touched) {}

    /** @param lasts how long a file counts that nobody touches */
    FadingFiles(Path folder, HiddenNames names, Duration lasts, Clock clock) {
        this.folder = folder;
        this.names = names;
        this.lasts = lasts;
        this.clock = clock;
    }

    /** @throws SignInProblem {@code STORE_UNAVAILABLE} if it cannot be read */
    Optional<Found> find(String about) {
        Path file = file(about).path();
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            Instant touched = seen.lastModifiedTime().toInstant();
            boolean counts = seen.isRegularFile() && touched.plus(lasts).isAfter(clock.instant());
            return counts ? file(about).read().map(it -> new Found(new String(it, UTF_8), touched)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return noneIfFolderIsThere(e);
        } catch (IOException | UncheckedIOException e) {
            throw unavailable(e);
        }
    }

    /** A disk that is not there signs nobody out. */
    private Optional<Found> noneIfFolderIsThere(NoSuchFileException missing) {
        if (!Files.isDirectory(folder)) {
            throw unavailable(missing);
        }
        return Optional.empty();
    }

    /** @throws SignInProblem {@code STORE_UNAVAILABLE} if it cannot be written; then there is none, or the one that was there before */
    void write(String about, String content) {
        try {
            file(about).write(content.getBytes(UTF_8));
            Files.setLastModifiedTime(file(about).path(), FileTime.from(clock.instant()));
        } catch (IOException | UncheckedIOException e) {
            throw unavailable(e);
        }
    }

    /** Where that cannot be noted, the file goes by when it was touched before. */
    void touch(String about) {
        try {
            Files.setLastModifiedTime(file(about).path(), FileTime.from(clock.instant()));
        } catch (NoSuchFileException e) {
            // Somebody else has just removed it.
        } catch (IOException e) {
            LOG.warn("That a session is used cannot be noted: {}", e.getClass().getName());
        }
    }

    /** @throws SignInProblem {@code STORE_UNAVAILABLE} if it is still there */
    void remove(String about) {
        try {
            Files.deleteIfExists(file(about).path());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** Removes what has long been as good as gone, and what somebody who was stopped has left half written. */
    void sweep() {
        Instant latest = clock.instant().minus(lasts).minus(SPARED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FadingFiles::isOurs)) {
            files.forEach(it -> removeIfBefore(latest, it));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("What is over cannot be looked for: {}", e.getMessage());
        }
    }

    private static void removeIfBefore(Instant latest, Path file) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(latest)) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // Somebody else has just removed it.
        } catch (IOException e) {
            LOG.warn("What is over cannot be removed: {}", e.getMessage());
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches();
    }

    private PrivateFile file(String about) {
        return new PrivateFile(folder.resolve(names.of(about)));
    }

    private static SignInProblem unavailable(Exception cause) {
        LOG.warn("The files of sessions cannot be used: {}", cause.getMessage());
        return SignInProblem.unavailable();
    }
}
