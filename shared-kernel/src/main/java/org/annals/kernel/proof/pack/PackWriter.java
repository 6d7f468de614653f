package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;

/** Writes a pack file by file; none stays in memory. What every pack has, it puts in by itself. */
public final class PackWriter {

    static final String EVENTS = "events.ndjson";
    static final String KEY = "key.txt";
    static final String CHECKPOINT = "checkpoint";

    private final StoredZipWriter zip;
    private final WholeStreams streams = new WholeStreams();
    private final String about;
    private final Instant madeAt;
    private final String log;
    private final List<Manifest.Listed> files = new ArrayList<>();
    private long events;

    /**
     * What the log says of itself.
     *
     * @param checkpoint to which all proofs of the pack lead
     * @param earlier the log before that, of growing sizes; whoever has kept one of these can compare it
     */
    public record OfLog(VerifierKey key, SignedCheckpoint checkpoint, List<EarlierTree> earlier) {

        public OfLog {
            earlier = List.copyOf(earlier);
        }
    }

    /** @param about such as {@code participant/…}; it is no personal data */
    public PackWriter(OutputStream out, String about, Instant madeAt, OfLog ofLog) throws IOException {
        VerifierKey key = ofLog.key();
        this.zip = new StoredZipWriter(out);
        this.about = about;
        this.madeAt = madeAt;
        this.log = key.key().name();
        add("README.txt", resource("README.txt"));
        add("verify.py", resource("verify.py"));
        add(KEY, (key.text() + "\n").getBytes(UTF_8));
        add(CHECKPOINT, ofLog.checkpoint().note().write().getBytes(UTF_8));
        add(EarlierTrees.NAME, EarlierTrees.file(ofLog.earlier()));
    }

    /** @param name with folders before it, parted by slashes */
    public void add(String name, byte[] content) throws IOException {
        zip.add(name, content);
        files.add(Manifest.Listed.of(name, content));
    }

    /**
     * Adds {@code events.ndjson}.
     *
     * @param folder empty, or with a slash at its end
     * @param packed in the order of the log, proved against the checkpoint of the pack
     */
    public void events(String folder, List<PackedEvent> packed) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (PackedEvent event : packed) {
            lines.append(event.line()).append('\n');
            streams.take(event.leaf());
        }
        add(folder + EVENTS, lines.toString().getBytes(UTF_8));
        events += packed.size();
    }

    /** @param sealed has the log sign */
    public void finish(Function<Seal, Note> sealed) throws IOException {
        add(WholeStreams.NAME, streams.file());
        byte[] manifest = new Manifest(madeAt, about, log, events, files).text().getBytes(UTF_8);
        zip.add(Manifest.NAME, manifest);
        Note note = sealed.apply(new Seal(log, Manifest.sha256(manifest)));
        zip.add(Seal.NAME, note.write().getBytes(UTF_8));
        zip.finish();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PackWriter.class.getResourceAsStream("/auditpack/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file auditpack/" + name + " is missing from the class path.");
            }
            return in.readAllBytes();
        }
    }
}
