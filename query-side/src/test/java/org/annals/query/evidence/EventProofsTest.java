package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.query.evidence.Evidence.Logged;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many proofs at once. */
class EventProofsTest {

    private static final long[] SOME = {1, 7, 9, 199};

    @TempDir
    private Path folder;

    private final MemoryEvents events = new MemoryEvents().append(100);
    private EvidenceUnderTest under;
    private Evidence evidence;
    private SignedCheckpoint checkpoint;

    @BeforeEach
    void open() {
        under = EvidenceUnderTest.in(folder, events);
        evidence = under.evidence();
        checkpoint = evidence.checkpoint();
    }

    @AfterEach
    void close() throws IOException {
        under.close();
    }

    @Test
    void each_event_that_is_asked_for_and_no_other_is_proved() {
        List<Logged> proved = evidence.proofs(SOME, checkpoint);
        assertThat(proved).extracting(Logged::position).containsExactly(1L, 7L, 9L, 199L);
        proved.forEach(it -> it.proof().check(EventLeaf.parse(it.leaf()).hash(), evidence.key()));
    }

    @Test
    void nothing_is_proved_if_one_of_them_was_changed() {
        events.put(9, "event 9", "another payload");
        assertThatThrownBy(() -> evidence.proofs(SOME, checkpoint)).isInstanceOf(LogDiffers.class);
    }

    @Test
    void nothing_is_proved_if_one_of_them_is_gone() {
        events.remove(7);
        assertThatThrownBy(() -> evidence.proofs(SOME, checkpoint)).isInstanceOf(LogDiffers.class);
    }
}
