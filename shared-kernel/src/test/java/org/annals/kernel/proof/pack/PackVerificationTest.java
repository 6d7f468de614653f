package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.pack.PackFiles.StoredFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackVerificationTest {

    private static final int CHANGES = 3_000;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = Files.write(folder.resolve("pack.zip"), SamplePack.bytes());
    }

    @Test
    void a_pack_is_sound() throws IOException {
        PackReport report = SamplePack.verify(pack, SamplePack.KEY.verifier());
        assertThat(report.faults()).isEmpty();
        assertThat(report.checked()).anyMatch(it -> it.startsWith("8 events, each proved"));
        assertThat(report.digest()).hasSize(64);
    }

    @Test
    void any_byte_that_is_changed_is_found() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        Random random = new Random(7);
        try (FileChannel file = FileChannel.open(pack, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (int i = 0; i < CHANGES; i++) {
                int at = random.nextInt(bytes.length);
                byte changed = (byte) (bytes[at] ^ (1 + random.nextInt(255)));
                file.write(ByteBuffer.wrap(new byte[] {changed}), at);
                assertThat(PackVerification.of(file, null, null).sound())
                        .as("byte %d changed to %d", at, changed)
                        .isFalse();
                file.write(ByteBuffer.wrap(new byte[] {bytes[at]}), at);
            }
            assertThat(PackVerification.of(file, null, null).sound()).isTrue();
        }
    }

    @Test
    void what_stands_before_between_or_behind_the_files_is_found() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        assertThat(faults(concat(bytes, new byte[] {0}))).isNotEmpty();
        assertThat(faults(concat(new byte[] {0}, bytes))).isNotEmpty();
        assertThat(faults(Arrays.copyOf(bytes, bytes.length - 1))).isNotEmpty();
        assertThat(faults(concat(bytes, bytes))).isNotEmpty();
        assertThat(faults(new byte[0])).isNotEmpty();
    }

    @Test
    void a_file_that_was_added_or_removed_is_named() throws IOException {
        List<StoredFile> files = files();
        List<StoredFile> more = new ArrayList<>(files);
        more.addFirst(new StoredFile("papers/more.txt", "x".getBytes(UTF_8)));
        assertThat(faults(PackFiles.zip(more)))
                .containsExactly("papers/more.txt is in the pack, but not in the manifest.");
        List<StoredFile> fewer = files.stream()
                .filter(it -> !it.name().equals("papers/report.html"))
                .toList();
        assertThat(faults(PackFiles.zip(fewer)))
                .containsExactly("papers/report.html is in the manifest, but not in the pack.");
    }

    @Test
    void a_file_that_is_there_twice_is_found() throws IOException {
        List<StoredFile> files = files();
        files.addFirst(files.getFirst());
        assertThat(faults(PackFiles.zip(files))).contains("A file is in the pack twice.");
    }

    @Test
    void files_in_another_order_are_found() throws IOException {
        List<StoredFile> files = files();
        files.add(0, files.remove(1));
        assertThat(faults(PackFiles.zip(files))).containsExactly("The files are not in the order of the manifest.");
    }

    @Test
    void another_key_than_the_one_that_is_trusted_is_found() throws IOException {
        SigningKey other = Keys.ofLog("provider.example/annals");
        assertThat(SamplePack.verify(pack, other.verifier()).faults())
                .contains("key.txt: It is not the key that was given.");
    }

    @Test
    void a_copy_for_reading_that_says_something_else_is_found_whoever_signed_it() throws IOException {
        assertThat(faults(PackFiles.of(pack).replaced("\"n\":7}}", "\"n\":8}}").resealed()))
                .containsExactly(
                        "events.ndjson, line 3 (event at index 7): What is there to read is not what was logged.");
    }

    @Test
    void a_proof_for_another_place_is_found_whoever_signed_it() throws IOException {
        assertThat(faults(PackFiles.of(pack)
                        .replaced("{\"index\":4,", "{\"index\":5,")
                        .resealed()))
                .contains("events.ndjson, line 2: Its leaf is that of another index.");
    }

    @Test
    void an_earlier_tree_with_which_the_log_does_not_begin_is_found_whoever_signed_it() throws IOException {
        assertThat(faults(PackFiles.of(pack)
                        .replaced("{\"size\":22,", "{\"size\":21,")
                        .resealed()))
                .anyMatch(it -> it.startsWith("consistency.ndjson: The log at 21 events: "));
    }

    @Test
    void a_pack_that_states_fewer_events_than_it_has_is_found_whoever_signed_it() throws IOException {
        assertThat(faults(PackFiles.of(pack)
                        .replaced("\"events\":2,\"last", "\"events\":1,\"last")
                        .resealed()))
                .containsExactly("streams.ndjson does not say where the streams in the pack end.");
    }

    @Test
    void an_event_of_the_participant_that_was_left_out_is_found_whoever_signed_it() throws IOException {
        assertThat(faults(SamplePack.withoutTheFirstEventOfTheParticipant()))
                .containsExactly("events.ndjson, line 7 (event at index 22): An event of participant-p-1 was left out:"
                        + " this is number 1 of its stream, and number 0 is not before it.");
    }

    private List<StoredFile> files() throws IOException {
        return new ArrayList<>(PackFiles.of(pack).files());
    }

    private List<String> faults(byte[] changed) throws IOException {
        return SamplePack.verify(Files.write(folder.resolve("changed.zip"), changed), null)
                .faults();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
