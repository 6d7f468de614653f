package org.annals.kernel.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.kernel.proof.note.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that goes with each pack. Needs python3. */
class PythonVerifierTest {

    private static final String CHANGES = "300";

    @TempDir
    private Path folder;

    private Path pack;

    private record Ended(int code, String output) {}

    @BeforeEach
    void write() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "There is no python3 on the path, so verify.py is not tested here.");
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
    void a_kept_checkpoint_is_compared() throws IOException, InterruptedException {
        Path same = Files.writeString(
                folder.resolve("same"), SamplePack.checkpoint(23).note().write());
        Path older = Files.writeString(
                folder.resolve("older"), SamplePack.checkpoint(22).note().write());
        assertThat(verify(pack, "--checkpoint", same.toString()).code()).isZero();
        assertThat(verify(pack, "--checkpoint", older.toString()).code()).isEqualTo(1);
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
        Ended ended = python(resource("changes.py").toString(), verifier().toString(), pack.toString(), CHANGES);
        assertThat(ended.output()).isEqualTo(CHANGES + " changes, all found\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_is_no_verdict() throws IOException, InterruptedException {
        assertThat(verify(folder.resolve("none.zip")).code()).isEqualTo(2);
    }

    private Ended verify(Path file, String... options) throws IOException, InterruptedException {
        Stream<String> command = Stream.concat(Stream.of(verifier().toString(), file.toString()), Stream.of(options));
        return python(command.toArray(String[]::new));
    }

    private static Path verifier() {
        return resource("verify.py");
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(PythonVerifierTest.class.getResource("/auditpack/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return python("--version").code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Ended python(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("python3", "-B"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
