package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.standalone.eventstore.CannotRestore;
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
    private static final List<ExportedEvent> LOG =
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
        store.begin();
        store.append(StoredEvents.START, LOG.subList(0, HALF));
        assertThat(restore(store)).isZero();
        assertThat(store.isBegun()).isFalse();
        assertThat(hashes(store)).isEqualTo(hashes(LOG));
    }

    @Test
    void a_store_with_other_events_is_left_alone(RestorableEvents store) {
        ExportedEvent other = new ExportedEvent(
                1, new EventLeaf(0, "other", 0, null, "other", "T", null, "t", new byte[0], new byte[0]));
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
    void a_file_that_was_cut_off_changes_nothing_and_its_line_is_named(RestorableEvents store) throws IOException {
        byte[] second = part(HALF, EVENTS);
        write(part(0, HALF), Arrays.copyOf(second, second.length / 2));
        refused(store, "damaged, or ends before its end");
        assertThat(err.toString(UTF_8)).containsPattern("Line [2-4],\\d{3}: ");
    }

    @Test
    void so_does_one_with_a_byte_changed(RestorableEvents store) throws IOException {
        byte[] first = part(0, HALF);
        first[first.length / 2] ^= 1;
        write(first, part(HALF, EVENTS));
        refused(store, "Line ");
    }

    @Test
    void what_stands_behind_the_last_part_is_not_taken_for_the_end(RestorableEvents store) throws IOException {
        write(part(0, HALF), "damage".getBytes(UTF_8));
        refused(store, "damaged");
    }

    @Test
    void a_line_that_is_missing_or_there_twice_or_elsewhere_is_named(RestorableEvents store) throws IOException {
        write(part(0, 10), part(11, HALF));
        refused(store, "Line 11: It has the index 11, but 10 comes next");
        write(part(0, 10), part(9, HALF));
        refused(store, "Line 11: It has the index 9, but 10 comes next");
        write(part(10, 20), part(0, 10));
        refused(store, "Line 1: It has the index 10, but 0 comes next");
    }

    @Test
    void an_aggregate_that_does_not_go_on_where_it_was_is_named(RestorableEvents store) throws IOException {
        write(part(0, 10), compressed(EventLine.of(moved(event(3), 10))));
        refused(store, "Line 11: It is number 0 of its aggregate, but number 1 comes next");
        write(part(0, 10), compressed(EventLine.of(moved(event(17), 10))));
        refused(store, "Line 11: It is number 2 of its aggregate, but number 1 comes next");
    }

    @Test
    void a_place_in_the_store_that_is_not_above_the_one_before_is_named(RestorableEvents store) throws IOException {
        write(
                part(0, 10),
                compressed(EventLine.of(new ExportedEvent(19, event(10).leaf()))));
        refused(store, "Line 11: Its position");
    }

    @Test
    void an_id_that_is_there_twice_is_named_before_anything_is_written(RestorableEvents store) throws IOException {
        writeWithAnIdTwice();
        refused(store, "Line 2,301: It has the id of line 6");
    }

    @Test
    void an_event_that_the_store_does_not_take_is_named_and_no_server_starts_on_those_before(RestorableEvents store)
            throws IOException {
        writeWithAnIdTwice();
        assertThatExceptionOfType(CannotRestore.class)
                .isThrownBy(() -> file.read(lines -> new Restoration(store, lines).run()))
                .withMessageContainingAll("Line 2,301:", "23505");
        assertThat(hashes(store)).isEqualTo(hashes(LOG.subList(0, HALF)));
        assertThat(store.isBegun()).isTrue();
    }

    @Test
    void an_endless_line_that_takes_no_room_compressed_is_refused(RestorableEvents store) throws IOException {
        write(compressed(new byte[40_000_000]));
        refused(store, "Line 1: It is longer than any event");
    }

    @Test
    void an_export_that_was_not_finished_is_refused(RestorableEvents store) throws IOException {
        Files.writeString(file.progress(), "{}");
        refused(store, "has not been finished");
    }

    @Test
    void what_is_not_compressed_is_refused(RestorableEvents store) throws IOException {
        write("text".getBytes(UTF_8));
        refused(store, "gzip");
    }

    @Test
    void a_log_that_was_counted_from_zero_is_restored_with_the_same_root(RestorableEvents store) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LOG.forEach(event ->
                lines.writeBytes(EventLine.of(new ExportedEvent(event.leaf().index(), event.leaf()))));
        write(compressed(lines.toByteArray()));
        assertThat(restore(store)).isZero();
        assertThat(hashes(store)).isEqualTo(hashes(LOG));
        assertThat(restore(store)).isZero();
    }

    @Test
    void the_same_events_at_other_places_are_another_store(RestorableEvents store) {
        store.append(StoredEvents.START, List.of(new ExportedEvent(2, event(0).leaf())));
        assertThat(restore(store)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("not empty", "Nothing was changed");
    }

    @Test
    void the_checkpoint_beside_it_is_compared_before_anything_is_written(RestorableEvents store) throws Exception {
        Files.writeString(file.besideIt(), checkpoint(EVENTS - 1));
        refused(store, "says something else: size 4499");
        Files.writeString(file.besideIt(), checkpoint(EVENTS));
        assertThat(restore(store)).isZero();
        assertThat(out.toString(UTF_8)).contains("That is what");
    }

    private void refused(RestorableEvents store, String because) {
        assertThat(restore(store)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains(because, "Nothing was changed");
        assertThat(hashes(store)).isEmpty();
        assertThat(store.isBegun()).isFalse();
    }

    private int restore(RestorableEvents store) {
        return new RestoreReport(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).of(file, store);
    }

    private void write(byte[]... parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        Files.write(file.path(), whole.toByteArray());
    }

    private void writeWithAnIdTwice() throws IOException {
        EventLeaf twice = new EventLeaf(
                HALF, "another", 0, null, "event 5", "T", null, "t", "{}".getBytes(UTF_8), "{}".getBytes(UTF_8));
        write(part(0, HALF), compressed(EventLine.of(new ExportedEvent(8_000, twice))));
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
    private static ExportedEvent event(int number) {
        EventLeaf leaf = new EventLeaf(
                number,
                "participant-" + number % 7,
                number / 7,
                "Participant",
                "event " + number,
                "T",
                "1",
                "2024-01-01T00:00:00Z",
                "{\"actor\":\"é\"}".getBytes(UTF_8),
                new byte[] {(byte) number, (byte) 0xff});
        return new ExportedEvent(2L * number + 1, leaf);
    }

    private static ExportedEvent moved(ExportedEvent event, int index) {
        byte[] leaf = event.leaf().bytes();
        EventLeaf.setIndex(leaf, 0, index);
        return new ExportedEvent(2L * index + 1, EventLeaf.parse(leaf));
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
        LOG.subList(0, size).forEach(event -> edge.append(event.leaf().hash()));
        return edge;
    }

    private static List<String> hashes(List<ExportedEvent> events) {
        return events.stream().map(event -> event.leaf().hash().toString()).toList();
    }

    private static List<String> hashes(RestorableEvents store) {
        LeafHashes leaves = LeafHashes.from(0);
        store.stored().read(StoredEvents.START, Long.MAX_VALUE, Long.MAX_VALUE, leaves);
        return IntStream.range(0, leaves.count())
                .mapToObj(number -> leaves.hash(number).toString())
                .toList();
    }
}
