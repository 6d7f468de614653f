package org.annals.kernel.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.pack.Python.Ended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint that was kept elsewhere against a pack. Each is put to both verifiers, which must say the same. */
class KeptCheckpointTest {

    private static final int SOUND = 0;
    private static final int NOT_SOUND = 1;
    private static final int NOT_COMPARED = 3;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = Files.write(folder.resolve("pack.zip"), SamplePack.bytes());
    }

    @Test
    void one_of_the_same_size_says_the_same() throws Exception {
        assertThat(verdict(SamplePack.checkpoint(23))).isEqualTo(SOUND);
    }

    @Test
    void an_older_one_that_the_log_has_signed_is_compared_by_the_proof_in_the_pack() throws Exception {
        for (int size : SamplePack.EARLIER) {
            assertThat(verdict(SamplePack.checkpoint(size))).isEqualTo(SOUND);
        }
    }

    @Test
    void without_a_proof_it_is_said_which_is_needed() throws Exception {
        assertThat(verdict(SamplePack.checkpoint(21))).isEqualTo(NOT_COMPARED);
        assertThat(java(SamplePack.checkpoint(21), null).uncompared())
                .singleElement()
                .asString()
                .contains("annals consistency --from 21 --to 23 ");
        assertThat(java(SamplePack.checkpoint(40), null).uncompared())
                .singleElement()
                .asString()
                .contains("annals consistency --from 23 --to 40 ");
    }

    @Test
    void with_a_proof_any_other_size_is_compared() throws Exception {
        assertThat(verdict(SamplePack.checkpoint(21), SamplePack.proof(21, 23))).isEqualTo(SOUND);
        assertThat(verdict(SamplePack.checkpoint(40), SamplePack.proof(23, 40))).isEqualTo(SOUND);
    }

    @Test
    void a_proof_for_other_sizes_proves_nothing() throws Exception {
        assertThat(verdict(SamplePack.checkpoint(21), SamplePack.proof(20, 23))).isEqualTo(NOT_COMPARED);
    }

    @Test
    void a_proof_that_was_damaged_does_not_pass() throws Exception {
        ConsistencyProof proof = SamplePack.proof(23, 40);
        List<Hash> path = new ArrayList<>(proof.path());
        path.set(1, path.getFirst());
        assertThat(verdict(SamplePack.checkpoint(40), new ConsistencyProof(23, 40, path)))
                .isEqualTo(NOT_SOUND);
    }

    @Test
    void a_log_that_was_rewritten_is_found() throws Exception {
        assertThat(verdict(SamplePack.forged(22))).isEqualTo(NOT_SOUND);
        assertThat(verdict(SamplePack.forged(23))).isEqualTo(NOT_SOUND);
        assertThat(verdict(SamplePack.forged(21), SamplePack.proof(21, 23))).isEqualTo(NOT_SOUND);
        assertThat(verdict(SamplePack.forged(40), SamplePack.proof(23, 40))).isEqualTo(NOT_SOUND);
    }

    @Test
    void one_of_an_empty_log_says_nothing() throws Exception {
        assertThat(verdict(SamplePack.checkpoint(0))).isEqualTo(NOT_COMPARED);
    }

    @Test
    void one_by_another_key_does_not_pass() throws Exception {
        SignedCheckpoint other = SamplePack.checkpoint(23, Keys.ofLog("provider.example/annals"));
        assertThat(java(other, null).faults()).anyMatch(it -> it.startsWith("The checkpoint that was given: "));
        Python.mustBeThere();
        assertThat(python(other, null).output()).contains("NOT SOUND     The checkpoint that was given: ");
    }

    private int verdict(SignedCheckpoint kept) throws Exception {
        return verdict(kept, null);
    }

    private int verdict(SignedCheckpoint kept, @Nullable ConsistencyProof proof) throws Exception {
        PackReport report = java(kept, proof);
        int code = report.holds() ? SOUND : report.sound() ? NOT_COMPARED : NOT_SOUND;
        Python.mustBeThere();
        Ended ended = python(kept, proof);
        assertThat(ended.code()).as(ended.output()).isEqualTo(code);
        Stream.of(report.checked(), report.uncompared(), report.faults())
                .flatMap(List::stream)
                .filter(it -> it.contains("that was given") || it.startsWith("The proof"))
                .forEach(it -> assertThat(ended.output()).contains(it));
        return code;
    }

    private PackReport java(SignedCheckpoint kept, @Nullable ConsistencyProof proof) throws IOException {
        try (FileChannel file = FileChannel.open(pack)) {
            return PackVerification.of(file, null, new Kept(kept.note(), proof));
        }
    }

    private Ended python(SignedCheckpoint kept, @Nullable ConsistencyProof proof) throws Exception {
        Path checkpoint = Files.writeString(folder.resolve("kept"), kept.note().write());
        if (proof == null) {
            return Python.verify(pack, "--checkpoint", checkpoint.toString());
        }
        Path file = Files.writeString(folder.resolve("proof"), json(proof));
        return Python.verify(pack, "--checkpoint", checkpoint.toString(), "--proof", file.toString());
    }

    private static String json(ConsistencyProof proof) {
        return proof.path().stream()
                .map(it -> '"' + it.base64() + '"')
                .collect(Collectors.joining(
                        ",", "{\"from\":%d,\"to\":%d,\"hashes\":[".formatted(proof.from(), proof.to()), "]}"));
    }
}
