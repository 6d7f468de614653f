package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.NaiveTree;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** A pack of some events out of a small log. */
final class SamplePack {

    static final SigningKey KEY = Keys.ofLog("provider.example/annals");

    static final int SIZE = 23;
    static final List<Integer> EARLIER = List.of(5, 16, 22);

    /** Some events were logged behind the pack's checkpoint. */
    private static final int LOG = 40;

    private static final int FIRST_OF_THE_PARTICIPANT = 19;
    private static final List<EventLeaf> LEAVES =
            IntStream.range(0, LOG).mapToObj(SamplePack::leaf).toList();
    private static final StoredTree TREE =
            new NaiveTree(LEAVES.stream().map(EventLeaf::bytes).toList()).stored();

    private SamplePack() {}

    static SignedCheckpoint checkpoint(int size) {
        return checkpoint(size, KEY);
    }

    static SignedCheckpoint checkpoint(int size, SigningKey key) {
        return SignedCheckpoint.sign(new Checkpoint("provider.example/annals", size, TREE.root(size)), key);
    }

    /** As it is signed when the events before it were rewritten. */
    static SignedCheckpoint forged(int size) {
        return SignedCheckpoint.sign(new Checkpoint("provider.example/annals", size, Hasher.EMPTY), KEY);
    }

    static ConsistencyProof proof(int from, int to) {
        return TREE.consistency(from, to);
    }

    static Hash root(int size) {
        return TREE.root(size);
    }

    static byte[] bytes() {
        return bytes(events(), KEY);
    }

    /** As somebody would make it who has the log's key, and does not want the participant's first event to be seen. */
    static byte[] withoutTheFirstEventOfTheParticipant() {
        List<PackedEvent> events = new ArrayList<>(events());
        events.removeIf(it -> it.index() == FIRST_OF_THE_PARTICIPANT);
        return bytes(events, KEY);
    }

    private static List<EarlierTree> earlier() {
        return EARLIER.stream()
                .map(it -> new EarlierTree(it, root(it), proof(it, SIZE).path()))
                .toList();
    }

    private static List<PackedEvent> events() {
        List<PackedEvent> events = new ArrayList<>();
        for (int index = 1; index < SIZE; index += 3) {
            events.add(new PackedEvent(TREE.inclusion(index, SIZE).path(), LEAVES.get(index)));
        }
        return events;
    }

    static byte[] bytes(List<PackedEvent> events, SigningKey key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant madeAt = Instant.parse("2026-03-01T09:00:00Z");
        try {
            PackWriter.OfLog ofLog = new PackWriter.OfLog(key.verifier(), checkpoint(SIZE), earlier());
            PackWriter pack = new PackWriter(out, "participant/p-1", madeAt, ofLog);
            pack.events("", events);
            pack.add("papers/report.html", "<html>A report — with a dash.</html>".getBytes(UTF_8));
            pack.finish(seal -> seal.sign(key));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static PackReport verify(Path pack, @Nullable VerifierKey key) throws IOException {
        try (FileChannel file = FileChannel.open(pack, StandardOpenOption.READ)) {
            return PackVerification.of(file, key, null);
        }
    }

    /** With all that a name, a payload and a field that is absent can do to a copy for reading. */
    static EventLeaf leaf(int index) {
        boolean ofTheParticipant = index >= FIRST_OF_THE_PARTICIPANT && index < SIZE;
        String payload = index % 5 == 0 ? "no JSON\n" : "{\"name\":\"Zoë \\\"\u2028\",\"n\":%d}".formatted(index);
        return new EventLeaf(
                index,
                ofTheParticipant ? "participant-p-1" : "stream \"%d\"\\\t".formatted(index % 3),
                ofTheParticipant ? (index - FIRST_OF_THE_PARTICIPANT) / 3 : index,
                ofTheParticipant ? "Participant" : index % 2 == 0 ? null : "Type",
                "event-" + index,
                "org.example.Happened",
                index % 4 == 0 ? null : "1",
                "2026-02-01T00:00:00Z",
                "{\"actor\":\"registry\"}".getBytes(UTF_8),
                payload.getBytes(UTF_8));
    }
}
