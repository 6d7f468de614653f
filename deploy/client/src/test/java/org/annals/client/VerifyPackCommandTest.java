package org.annals.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyPackCommandTest {

    private static final byte[] JSON = "{}".getBytes(UTF_8);
    private static final EventLeaf LEAF =
            new EventLeaf(0, "stream", 0, null, "event", "Happened", null, "2026-01-01T00:00:00Z", JSON, JSON);

    private static final Hash SECOND = new Hasher().leaf(JSON);

    @TempDir
    private Path folder;

    private Path pack;
    private SigningKey key;

    @BeforeEach
    void write() throws Exception {
        key = key();
        SignedCheckpoint checkpoint =
                SignedCheckpoint.sign(new Checkpoint("provider.example/annals", 1, LEAF.hash()), key);
        Files.writeString(folder.resolve("checkpoint"), checkpoint.note().write());
        pack = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(pack)) {
            PackWriter writer = new PackWriter(
                    out, "participant/p", Instant.EPOCH, new PackWriter.OfLog(key.verifier(), checkpoint, List.of()));
            writer.events("", List.of(new PackedEvent(List.of(), LEAF)));
            writer.finish(seal -> seal.sign(key));
        }
    }

    @Test
    void a_sound_pack_is_said_to_be_so() {
        CommandLineRun run = verify("--key", key.verifier().text(), "--checkpoint", folder + "/checkpoint");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 events, each proved", "with the key that was given", "The pack is sound.");
    }

    @Test
    void without_a_key_it_says_whom_it_believes() {
        assertThat(verify().out()).contains("with the key in the pack, which nobody has vouched for");
    }

    @Test
    void a_fault_is_named() throws Exception {
        byte[] bytes = Files.readAllBytes(pack);
        bytes[40]++;
        Files.write(pack, bytes);
        CommandLineRun run = verify();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("NOT SOUND     README.txt is not the file", "The pack is not sound.");
    }

    @Test
    void another_key_is_a_fault() throws Exception {
        CommandLineRun run = verify("--key", key().verifier().text());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("key.txt: It is not the key that was given.");
    }

    @Test
    void a_checkpoint_of_another_size_needs_a_proof() throws Exception {
        Files.writeString(folder.resolve("later"), later().note().write());
        CommandLineRun run = verify("--checkpoint", folder + "/later");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("NOT COMPARED  ", "annals consistency --from 1 --to 2 ", "sound in itself");

        String hashes = "{\"from\":1,\"to\":2,\"hashes\":[\"%s\"]}".formatted(SECOND.base64());
        Files.writeString(folder.resolve("proof"), hashes);
        assertThat(verify("--checkpoint", folder + "/later", "--proof", folder + "/proof"))
                .satisfies(it -> assertThat(it.out()).contains("goes on from the log of the pack"))
                .satisfies(it -> assertThat(it.exit()).isZero());
    }

    @Test
    void what_is_no_proof_is_wrong_usage() throws Exception {
        Files.writeString(folder.resolve("proof"), "{\"from\":1,\"to\":2.5,\"hashes\":[]}");
        CommandLineRun run = verify("--checkpoint", folder + "/checkpoint", "--proof", folder + "/proof");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no JSON object with from, to and hashes.");
        assertThat(verify("--proof", folder + "/proof").exit()).isEqualTo(2);
    }

    @Test
    void what_is_no_key_is_wrong_usage() {
        assertThat(verify("--key", "none").exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("verify-pack", folder + "/none.zip");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Cannot read");
    }

    private CommandLineRun verify(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "verify-pack";
        arguments[1] = pack.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandLineRun.of(arguments);
    }

    private SignedCheckpoint later() {
        Hash root = new Hasher().node(LEAF.hash(), SECOND);
        return SignedCheckpoint.sign(new Checkpoint("provider.example/annals", 2, root), key);
    }

    private static SigningKey key() throws Exception {
        return SigningKey.of(
                "provider.example/annals",
                SignatureType.NOTE,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }
}
