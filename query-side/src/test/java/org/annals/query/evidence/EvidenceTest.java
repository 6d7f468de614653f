package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.annals.kernel.proof.checkpoint.LoggedProof;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.query.evidence.Evidence.Logged;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    private Path folder;

    private final MemoryEvents events = new MemoryEvents().append(20_000);
    private EvidenceUnderTest under;
    private Evidence evidence;

    @BeforeEach
    void open() {
        under = EvidenceUnderTest.in(folder, events);
        evidence = under.evidence();
    }

    @AfterEach
    void close() throws IOException {
        under.close();
    }

    @Test
    void a_checkpoint_is_about_everything_that_is_stored() {
        assertThat(evidence.checkpoint().checkpoint().size()).isEqualTo(20_000);
    }

    @Test
    void without_new_events_the_checkpoint_is_the_same() {
        assertThat(evidence.checkpoint().note()).isEqualTo(evidence.checkpoint().note());
    }

    @Test
    void a_later_checkpoint_provably_goes_on_from_an_earlier_one() {
        SignedCheckpoint earlier = evidence.checkpoint();
        events.append(1_234);
        SignedCheckpoint later = evidence.checkpoint();
        evidence.consistency(20_000, 21_234)
                .check(earlier.checkpoint().root(), later.checkpoint().root());
    }

    @Test
    void an_event_is_proved_to_whoever_has_the_key_alone() {
        Logged logged = evidence.proof("event 1001").orElseThrow();
        LoggedProof proof = LoggedProof.parse(logged.proof().text());
        proof.check(EventLeaf.parse(logged.leaf()).hash(), evidence.key());
        assertThat(proof.index()).isEqualTo(500);
    }

    @Test
    void an_event_that_came_after_the_last_checkpoint_is_proved_by_a_new_one() {
        evidence.checkpoint();
        events.append(1);
        assertThat(evidence.proof(40_001)).isPresent();
    }

    @Test
    void an_event_that_does_not_exist_is_not_proved() {
        assertThat(evidence.proof(2)).isEmpty();
        assertThat(evidence.proof("nobody")).isEmpty();
    }

    @Test
    void opened_again_it_still_has_what_it_signed() throws IOException {
        Note before = evidence.checkpoint().note();
        under.close();
        open();
        assertThat(evidence.latest()).map(SignedCheckpoint::note).contains(before);
    }

    @Test
    void a_checkpoint_that_a_crash_cut_off_is_dropped() throws IOException {
        Note before = evidence.checkpoint().note();
        Files.writeString(folder.resolve("checkpoints"), "log.example\n25\nAAAA", StandardOpenOption.APPEND);
        under.close();
        open();
        events.append(3);
        SignedCheckpoint after = evidence.checkpoint();
        assertThat(Files.readString(folder.resolve("checkpoints")))
                .isEqualTo(before.write() + "\n" + after.note().write() + "\n");
    }

    @Test
    void a_tree_that_was_lost_is_worked_out_anew() throws IOException {
        Note before = evidence.checkpoint().note();
        under.close();
        for (String file : List.of("hashes", "positions", "size")) {
            Files.delete(folder.resolve(file));
        }
        open();
        assertThat(evidence.checkpoint().note()).isEqualTo(before);
    }

    @Test
    void nothing_is_signed_that_contradicts_what_was_signed() throws IOException {
        evidence.checkpoint();
        events.put(11, "event 11", "forged");
        a_tree_that_is_lost();
        assertThatExceptionOfType(LogDiffers.class).isThrownBy(evidence::checkpoint);
    }

    @Test
    void a_log_that_was_cut_off_and_written_on_is_not_signed() {
        evidence.checkpoint();
        events.removeFrom(39_901);
        events.append(1_000);
        events.put(39_999, "another", "event");
        assertThatExceptionOfType(LogDiffers.class).isThrownBy(evidence::checkpoint);
    }

    @Test
    void an_event_that_was_changed_is_not_proved() {
        evidence.checkpoint();
        events.put(11, "event 11", "forged");
        assertThatExceptionOfType(LogDiffers.class).isThrownBy(() -> evidence.proof(11));
    }

    @Test
    void a_cosignature_is_served_with_the_checkpoint() throws IOException {
        SigningKey witness = witness();
        Note cosigned = cosigned(evidence.checkpoint(), witness);
        assertThat(evidence.cosigned(cosigned, witness.verifier())).isPresent();
        evidence.checkpoint().note().mustBeSignedBy(witness.verifier());
        evidence.checkpoint().note().mustBeSignedBy(evidence.key());
    }

    @Test
    void a_cosignature_under_an_older_checkpoint_is_not_taken() throws IOException {
        SigningKey witness = witness();
        Note cosigned = cosigned(evidence.checkpoint(), witness);
        events.append(1);
        evidence.checkpoint();
        assertThat(evidence.cosigned(cosigned, witness.verifier())).isEmpty();
    }

    @Test
    void a_cosignature_by_another_key_is_refused() throws IOException {
        SigningKey witness = witness();
        Note only = evidence.checkpoint().note();
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> evidence.cosigned(only, witness.verifier()));
    }

    private void a_tree_that_is_lost() throws IOException {
        under.close();
        Files.delete(folder.resolve("size"));
        open();
    }

    private SigningKey witness() throws IOException {
        return EvidenceUnderTest.key(folder, "witness", SignatureType.COSIGNATURE);
    }

    private static Note cosigned(SignedCheckpoint checkpoint, SigningKey witness) {
        return checkpoint
                .with(witness.cosign(checkpoint.note().text(), Instant.EPOCH))
                .note();
    }
}
