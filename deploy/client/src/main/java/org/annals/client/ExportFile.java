package org.annals.client;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;

/**
 * The event log as lines of JSON, compressed part by part: gzip files one after the other are one, so each part is whole
 * on the disk before it counts. How far it is stands beside it, in {@link ExportProgress}, until all is there.
 */
final class ExportFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final VerifierKey log;
    private final RightEdge edge;
    private long position;

    private ExportFile(Path path, FileChannel channel, VerifierKey log, ExportProgress progress) {
        this.path = path;
        this.channel = channel;
        this.log = log;
        this.edge = progress.edge();
        this.position = progress.position();
    }

    /** A new file, or one that was begun: what is not known to be whole is cut off. */
    static ExportFile open(Path path, VerifierKey log) {
        ExportProgress.begin(path, log);
        try {
            FileChannel channel = FileChannel.open(path, CREATE, APPEND);
            try {
                return goOn(path, channel, log);
            } catch (IOException | CommandFailed e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be written.".formatted(path));
        }
    }

    private static ExportFile goOn(Path path, FileChannel channel, VerifierKey log) throws IOException {
        if (!locked(channel)) {
            throw CommandFailed.refused("Another export writes to %s.".formatted(path));
        }
        ExportProgress progress = ExportProgress.of(path, log);
        if (channel.size() < progress.bytes()) {
            throw CommandFailed.refused("%s is shorter than it was; delete it and %s to begin anew."
                    .formatted(path, ExportProgress.beside(path)));
        }
        OwnerOnly.file(path);
        channel.truncate(progress.bytes());
        return new ExportFile(path, channel, log, progress);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    long events() {
        return edge.size();
    }

    Hash root() {
        return edge.root();
    }

    /** Takes in events, and returns when they are on the disk. */
    void append(byte[] lines) {
        EventLines events = new EventLines(new ByteArrayInputStream(lines), edge.size(), position);
        for (Optional<ExportedEvent> next = events.next(); next.isPresent(); next = events.next()) {
            edge.append(next.get().leaf().hash());
            position = next.get().position();
        }
        try {
            ByteBuffer part = ByteBuffer.wrap(compressed(lines));
            while (part.hasRemaining()) {
                channel.write(part);
            }
            channel.force(true);
            new ExportProgress(channel.size(), position, edge).keep(path, log);
        } catch (IOException e) {
            throw notWritten();
        }
    }

    /** Puts the checkpoint beside the file, and forgets how far it was. */
    void finish(Note checkpoint) {
        try {
            Files.writeString(path.resolveSibling(path.getFileName() + ".checkpoint"), checkpoint.write());
            Files.delete(ExportProgress.beside(path));
        } catch (IOException e) {
            throw notWritten();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw notWritten();
        }
    }

    private CommandFailed notWritten() {
        return CommandFailed.refused(
                "%s cannot be written on; when there is room, run the command again, and it goes on.".formatted(path));
    }

    private static byte[] compressed(byte[] lines) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(part)) {
            gzip.write(lines);
        }
        return part.toByteArray();
    }
}
