package org.annals.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.note.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How far an export is: enough to go on with it after a break.
 *
 * @param bytes how long the file is
 * @param position of the last event in it
 * @param edge the tree of the events in it
 */
record ExportProgress(long bytes, long position, RightEdge edge) {

    private static final long BEFORE_ALL = -1;

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".progress");
    }

    /** Sees to it that a file is new, or one that was begun. */
    static void begin(Path file, VerifierKey log) {
        if (Files.exists(beside(file))) {
            return;
        }
        if (Files.exists(file)) {
            throw isThere(file);
        }
        try {
            new ExportProgress(0, BEFORE_ALL, new RightEdge()).keep(file, log);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be written.".formatted(beside(file)));
        }
    }

    /** Takes the place of what was kept before in one step, and is on the disk then. */
    void keep(Path file, VerifierKey log) throws IOException {
        Path kept = beside(file);
        Path next = kept.resolveSibling(kept.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(next, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ByteBuffer text = ByteBuffer.wrap(Json.write(json(log)).getBytes(UTF_8));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        Files.move(next, kept, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static CommandFailed isThere(Path file) {
        return CommandFailed.wrongUsage("%s is there already; choose another file.".formatted(file));
    }

    private JsonNode json(VerifierKey log) {
        String hashes =
                String.join(" ", edge.hashes().stream().map(Hash::base64).toList());
        JsonNode json = Json.with("edge", hashes, Json.object("position", Long.toString(position)));
        json = Json.with("events", Long.toString(edge.size()), json);
        return Json.with("log", log.text(), Json.with("bytes", Long.toString(bytes), json));
    }

    /** Of a file that was begun. */
    static ExportProgress of(Path file, VerifierKey log) {
        Path kept = beside(file);
        if (!Files.exists(kept)) {
            throw isThere(file);
        }
        try {
            JsonNode json = Json.read(Files.readAllBytes(kept));
            if (!Json.text(json, "log").equals(log.text())) {
                throw CommandFailed.wrongUsage("%s tells of an export of another log.".formatted(kept));
            }
            return new ExportProgress(number(json, "bytes"), number(json, "position"), edge(json));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw CommandFailed.wrongUsage(
                    "%s cannot be read; delete it and the file beside it to begin anew.".formatted(kept));
        }
    }

    private static RightEdge edge(JsonNode json) {
        String hashes = Json.text(json, "edge");
        return RightEdge.of(
                number(json, "events"),
                hashes.isEmpty()
                        ? List.of()
                        : Arrays.stream(hashes.split(" ", -1)).map(Hash::parse).toList());
    }

    private static long number(JsonNode json, String name) {
        return Long.parseLong(Json.text(json, name));
    }
}
