package org.annals.kernel.proof.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.pack.Python.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that goes with each pack. Needs python3. */
class PythonVerifierTest {

    private static final String CHANGES = "300";
    private static final int MOST_LEAVES = 33;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException, InterruptedException {
        Python.mustBeThere();
        pack = Files.write(folder.resolve("pack.zip"), SamplePack.bytes());
    }

    @Test
    void a_pack_is_sound() throws IOException, InterruptedException {
        Ended ended = verify(pack, "--key", SamplePack.KEY.verifier().text());
        assertThat(ended.output()).contains("The pack is sound.").contains("8 events");
        assertThat(ended.code()).isZero();
    }

    @Test
    void both_verifiers_name_the_same_digest() throws IOException, InterruptedException {
        assertThat(verify(pack).output()).contains(SamplePack.verify(pack, null).digest());
    }

    @Test
    void another_key_than_the_one_that_is_trusted_is_found() throws IOException, InterruptedException {
        Ended ended = verify(
                pack, "--key", Keys.ofLog("provider.example/annals").verifier().text());
        assertThat(ended.output()).contains("key.txt is not the key that was given.");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void what_somebody_with_the_key_has_changed_is_found() throws IOException, InterruptedException {
        assertThat(forged("\"n\":7}}", "\"n\":8}}")).contains("What is there to read is not what was logged.");
        assertThat(forged("{\"size\":22,", "{\"size\":21,")).contains("consistency.ndjson: The log at 21 events: ");
        assertThat(forged("\"events\":2,\"last", "\"events\":1,\"last"))
                .contains("streams.ndjson does not say where the streams in the pack end.");
    }

    @Test
    void it_takes_the_consistency_proofs_that_hold_and_no_others() throws IOException, InterruptedException {
        List<String> proofs = new ArrayList<>();
        for (int to = 2; to <= MOST_LEAVES; to++) {
            for (int from = 1; from < to; from++) {
                String path = SamplePack.proof(from, to).path().stream()
                        .map(Hash::toString)
                        .collect(joining(","));
                proofs.add("%d %d %s %s %s".formatted(from, to, SamplePack.root(from), SamplePack.root(to), path));
            }
        }
        Path file = Files.write(folder.resolve("proofs"), proofs);

        Ended ended = Python.run(
                Python.resource("consistency.py").toString(), Python.verifier().toString(), file.toString());
        assertThat(ended.output()).isEqualTo(proofs.size() + " proofs hold, and none that was changed\n");
    }

    @Test
    void an_event_of_the_participant_that_was_left_out_is_found_whoever_signed_it()
            throws IOException, InterruptedException {
        Files.write(pack, SamplePack.withoutTheFirstEventOfTheParticipant());

        Ended ended = verify(pack);
        assertThat(ended.output())
                .contains("An event of participant-p-1 was left out: this is number 1 of its stream,"
                        + " and number 0 is not before it.");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void any_byte_that_is_changed_is_found() throws Exception {
        Ended ended = Python.run(
                Python.resource("changes.py").toString(), Python.verifier().toString(), pack.toString(), CHANGES);
        assertThat(ended.output()).isEqualTo(CHANGES + " changes, all found\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_is_no_verdict() throws IOException, InterruptedException {
        assertThat(verify(folder.resolve("none.zip")).code()).isEqualTo(2);
    }

    private String forged(String text, String by) throws IOException, InterruptedException {
        Path file = Files.write(
                folder.resolve("forged.zip"),
                PackFiles.of(pack).replaced(text, by).resealed());
        Ended ended = verify(file);
        assertThat(ended.code()).isEqualTo(1);
        return ended.output();
    }

    private static Ended verify(Path file, String... options) throws IOException, InterruptedException {
        return Python.verify(file, options);
    }
}
