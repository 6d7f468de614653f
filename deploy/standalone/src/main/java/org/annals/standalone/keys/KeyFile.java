package org.annals.standalone.keys;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.annals.standalone.datafolder.OwnerOnly;
import org.annals.standalone.datafolder.PatientLock;

/**
 * The file with the wrapped keys. Several processes can use it at once: whoever writes holds its lock, and whoever looks for
 * a key that is not known yet reads what others have written behind. Whether a key was destroyed is read anew each time.
 */
final class KeyFile implements AutoCloseable {

    private final FileChannel file;
    private final ReentrantLock writer = new ReentrantLock();
    private final Map<String, Long> places = new HashMap<>();
    private long known;

    private KeyFile(FileChannel file) {
        this.file = file;
    }

    static KeyFile open(Path path) {
        try {
            KeyFile keys = new KeyFile(FileChannel.open(path, CREATE, READ, WRITE));
            OwnerOnly.file(path);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record of a subject; empty if there is none. */
    synchronized Optional<KeyRecord> find(String subject) {
        return attempt(() -> {
            if (!places.containsKey(subject)) {
                readOn();
            }
            Long place = places.get(subject);
            return place == null ? Optional.empty() : at(place);
        });
    }

    /** Adds records for those who have none; they are on disk when it returns. */
    void add(Collection<String> subjects, Function<String, KeyRecord> made) {
        writing(() -> {
            for (String subject : subjects) {
                if (!places.containsKey(subject)) {
                    write(made.apply(subject), known);
                    places.put(subject, known);
                    known += KeyRecord.BYTES;
                }
            }
        });
    }

    /** Overwrites the keys of those who have one; others get a record that says that they never will. */
    void destroy(Collection<String> subjects) {
        writing(() -> {
            for (String subject : subjects) {
                long place = places.getOrDefault(subject, known);
                write(KeyRecord.destroyed(subject), place);
                places.put(subject, place);
                known = Math.max(known, place + KeyRecord.BYTES);
            }
        });
    }

    /** Who waits for another process keeps nobody from reading. */
    private void writing(Work work) {
        attempt(() -> {
            if (!writer.tryLock(PatientLock.PATIENCE.toMillis(), MILLISECONDS)) {
                throw heldByAnother();
            }
            try (FileLock lock = PatientLock.of(file, PatientLock.PATIENCE).orElseThrow(KeyFile::heldByAnother)) {
                write(work);
                return lock;
            } finally {
                writer.unlock();
            }
        });
    }

    private synchronized void write(Work work) throws IOException {
        readOn();
        work.done();
        file.force(true);
    }

    private static KeysUnreadable heldByAnother() {
        return new KeysUnreadable("Another process has been writing to the file of the keys of persons for too long.");
    }

    /** What is not whole at the end was never used: keys are on disk before anything is sealed with them. */
    private void readOn() throws IOException {
        while (known + KeyRecord.BYTES <= file.size()) {
            long place = known;
            Optional<KeyRecord> next = at(place);
            if (next.isEmpty() && place + KeyRecord.BYTES < file.size()) {
                throw new KeysUnreadable(
                        "The file of the keys of persons is damaged at byte %d; restore it from a copy."
                                .formatted(place));
            }
            if (next.isEmpty()) {
                return;
            }
            places.put(next.get().subject(), place);
            known += KeyRecord.BYTES;
        }
    }

    private Optional<KeyRecord> at(long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(KeyRecord.BYTES);
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            continue;
        }
        return KeyRecord.read(bytes);
    }

    private void write(KeyRecord record, long place) throws IOException {
        ByteBuffer bytes = record.bytes();
        while (bytes.hasRemaining()) {
            file.write(bytes, place + bytes.position());
        }
    }

    @Override
    public void close() {
        attempt(() -> {
            file.close();
            return file;
        });
    }

    private interface Work {
        void done() throws IOException;
    }

    private interface Attempt<T> {
        T made() throws IOException, InterruptedException;
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.made();
        } catch (IOException e) {
            throw new KeysUnreadable("The file of the keys of persons cannot be read or written now.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeysUnreadable("The server is stopping.", e);
        }
    }
}
