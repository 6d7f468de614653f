package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.pack.EarlierTree;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack brings for those who have kept an older checkpoint. */
class PastTest {

    @TempDir
    private Path folder;

    private final MemoryEvents events = new MemoryEvents();
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
    void each_earlier_checkpoint_comes_with_a_proof_that_the_log_only_went_on() {
        evidence.checkpoint();
        SignedCheckpoint first = signedAfter(5);
        SignedCheckpoint second = signedAfter(11);
        SignedCheckpoint last = signedAfter(4);

        List<EarlierTree> past = evidence.before(last, List.of());
        assertThat(past).extracting(EarlierTree::size).containsExactly(5L, 16L);
        assertThat(past)
                .extracting(EarlierTree::root)
                .containsExactly(first.checkpoint().root(), second.checkpoint().root());
        past.forEach(it -> new ConsistencyProof(it.size(), 20, it.path())
                .check(it.root(), last.checkpoint().root()));
    }

    @Test
    void sizes_at_which_nothing_was_signed_come_when_they_are_wanted() {
        SignedCheckpoint last = signedAfter(20);
        assertThat(evidence.before(last, List.of(7L, 20L, 21L)))
                .extracting(EarlierTree::size)
                .containsExactly(7L);
    }

    @Test
    void of_very_many_checkpoints_the_newest_come() {
        for (int i = 0; i < 1_002; i++) {
            signedAfter(1);
        }
        assertThat(evidence.before(signedAfter(1), List.of(1L)))
                .hasSize(1_001)
                .extracting(EarlierTree::size)
                .startsWith(1L, 3L, 4L)
                .endsWith(1_002L);
    }

    private SignedCheckpoint signedAfter(int more) {
        events.append(more);
        return evidence.checkpoint();
    }
}
