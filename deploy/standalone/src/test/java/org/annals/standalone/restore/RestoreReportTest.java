package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.annals.kernel.logfile.EventLine;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.query.evidence.log.LeafHashes;
import org.annals.query.evidence.log.StoredEvents;
import org.annals.standalone.eventstore.FreshEventLog;
import org.annals.standalone.eventstore.RestorableEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that are restored into a real PostgreSQL. */
@ExtendWith(FreshEventLog.class)
class RestoreReportTest {

    private static final int EVENTS = 4_500;
    private static final int HALF = 2_300;
    private static final List<EventLeaf> LOG =
            IntStream.range(0, EVENTS).mapToObj(RestoreReportTest::event).toList();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private FileToRestore file;

    @BeforeEach
    void export() throws IOException {
        file = new FileToRestore(folder.resolve("log.ndjson.gz"));
        write(part(0, HALF), part(HALF, EVENTS));
    }

    @Test
    void all_events_are_restored(RestorableEvents store) {
        assertThat(restore(store)).isZero();
        assertThat(hashes(store)).isEqualTo(hashes(LOG));
        assertThat(out.toString(UTF_8)).contains("Size 4500, root " + root());
    }

    @Test
    void a_second_time_nothing_more_happens(RestorableEvents store) {
        restore(store);
        assertThat(restore(store)).isZero();
        assertThat(hashes(store)).isEqualTo(hashes(LOG));
    }

    @Test
    void what_broke_off_is_finished(RestorableEvents store) {
        store.append(StoredEvents.START, LOG.subList(0, HALF));
        assertThat(restore(store)).isZero();
        assertThat(hashes(store)).isEqualTo(hashes(LOG));
    }

    @Test
    void a_store_with_other_events_is_left_alone(RestorableEvents store) {
        EventLeaf other = new EventLeaf(1, "other", 0, null, "other", "T", null, "t", new byte[0], new byte[0]);
        store.append(StoredEvents.START, List.of(other));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(hashes(store)).isEqualTo(hashes(List.of(other)));
        assertThat(err.toString(UTF_8)).contains("not empty", "Nothing was changed");
    }

    @Test
    void so_is_a_store_with_more_events_than_the_file(RestorableEvents store) throws IOException {
        store.append(StoredEvents.START, LOG.subList(0, HALF));
        write(part(0, HALF - 1));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(hashes(store)).isEqualTo(hashes(LOG.subList(0, HALF)));
    }

    @Test
    void from_a_file_that_was_cut_off_whole_events_are_restored_and_the_line_is_named(RestorableEvents store)
            throws IOException {
        byte[] second = part(HALF, EVENTS);
        write(part(0, HALF), Arrays.copyOf(second, second.length / 2));
        assertThat(restore(store)).isEqualTo(1);
        List<String> restored = hashes(store);
        assertThat(restored).hasSizeBetween(HALF, EVENTS - 1).isEqualTo(hashes(LOG.subList(0, restored.size())));
        assertThat(err.toString(UTF_8)).contains("Line %,d:".formatted(restored.size() + 1));
    }

    @Test
    void what_stands_behind_the_last_part_is_not_taken_for_the_end(RestorableEvents store) throws IOException {
        write(part(0, HALF), "damage".getBytes(UTF_8));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(hashes(LOG)).startsWith(hashes(store).toArray(new String[0]));
        assertThat(err.toString(UTF_8)).contains("damaged");
    }

    @Test
    void what_is_not_compressed_is_refused(RestorableEvents store) throws IOException {
        write("text".getBytes(UTF_8));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("gzip");
    }

    @Test
    void the_events_of_an_axon_server_are_refused(RestorableEvents store) throws IOException {
        EventLeaf first = new EventLeaf(0, "a", 0, null, "e", "T", null, "0", new byte[0], new byte[0]);
        write(compressed(EventLine.of(first)));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Axon Server");
    }

    @Test
    void the_checkpoint_beside_it_is_compared(RestorableEvents store) throws Exception {
        Files.writeString(file.besideIt(), checkpoint(EVENTS));
        assertThat(restore(store)).isZero();
        assertThat(out.toString(UTF_8)).contains("That is what");
        Files.writeString(file.besideIt(), checkpoint(EVENTS - 1));
        assertThat(restore(store)).isEqualTo(1);
    }

    private int restore(RestorableEvents store) {
        return new RestoreReport(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).of(file, store);
    }

    private void write(byte[]... parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        Files.write(file.path(), whole.toByteArray());
    }

    private static byte[] part(int from, int to) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LOG.subList(from, to).stream().map(EventLine::of).forEach(lines::writeBytes);
        return compressed(lines.toByteArray());
    }

    private static byte[] compressed(byte[] lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(lines);
        }
        return bytes.toByteArray();
    }

    /** As if every other transaction had failed. */
    private static EventLeaf event(int number) {
        return new EventLeaf(
                2L * number + 1,
                "participant-" + number % 7,
                number / 7,
                "Participant",
                "event " + number,
                "T",
                "1",
                "2024-01-01T00:00:00Z",
                "{\"actor\":\"é\"}".getBytes(UTF_8),
                new byte[] {(byte) number, (byte) 0xff});
    }

    private static String checkpoint(int size) throws NoSuchAlgorithmException {
        SigningKey key = SigningKey.of(
                "log.example",
                SignatureType.NOTE,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        RightEdge edge = edge(size);
        return SignedCheckpoint.sign(new Checkpoint("log.example", size, edge.root()), key)
                .note()
                .write();
    }

    private static String root() {
        return edge(EVENTS).root().base64();
    }

    private static RightEdge edge(int size) {
        RightEdge edge = new RightEdge();
        LOG.subList(0, size).forEach(event -> edge.append(event.hash()));
        return edge;
    }

    private static List<String> hashes(List<EventLeaf> events) {
        return events.stream().map(event -> event.hash().toString()).toList();
    }

    private static List<String> hashes(RestorableEvents store) {
        LeafHashes leaves = new LeafHashes();
        store.stored().read(StoredEvents.START, Long.MAX_VALUE, Long.MAX_VALUE, leaves);
        return IntStream.range(0, leaves.count())
                .mapToObj(number -> leaves.hash(number).toString())
                .toList();
    }
}
