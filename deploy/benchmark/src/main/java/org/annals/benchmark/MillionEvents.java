package org.annals.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.LoggedProof;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;

/** A tree of a million made-up leaves in memory, and proofs that one of them is in it. */
final class MillionEvents {

    private static final String ORIGIN = "annals/benchmark";
    private static final int LEAVES = 1_000_000;
    private static final int PROOFS = 1_000;
    private static final int SEED = 7;
    private static final double MILLISECONDS = 5;
    private static final double BYTES = 1_500;

    private final Report report;
    private final Map<Subtree, Hash> roots = new HashMap<>(2 * LEAVES);
    private final StoredTree tree = new StoredTree(LEAVES, this::root);
    private final SigningKey key = newKey();
    private final SignedCheckpoint signed;

    MillionEvents(Report report) {
        this.report = report;
        Hasher hasher = new Hasher();
        RightEdge edge = RightEdge.of(0, this::root);
        for (int i = 0; i < LEAVES; i++) {
            edge.append(hasher.leaf(leaf(i)), roots::put);
        }
        this.signed = SignedCheckpoint.sign(new Checkpoint(ORIGIN, LEAVES, edge.root()), key);
    }

    void all() {
        Random random = new Random(SEED);
        Stream<Duration> times = random.longs(PROOFS, 0, LEAVES).mapToObj(this::timeOfProof);
        report.atMost(
                "A proof in a log of a million events, made and checked", Median.millis(times), MILLISECONDS, "ms");
        double bytes = proof(random.nextLong(LEAVES)).text().getBytes(UTF_8).length;
        report.atMost("  its size", bytes, BYTES, "bytes");
    }

    private Hash root(Subtree subtree) {
        return Objects.requireNonNull(roots.get(subtree));
    }

    private Duration timeOfProof(long index) {
        long start = System.nanoTime();
        proof(index).check(new Hasher().leaf(leaf(index)), key.verifier());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private LoggedProof proof(long index) {
        return new LoggedProof(tree.inclusion(index, LEAVES), signed.note());
    }

    private static SigningKey newKey() {
        try {
            return SigningKey.of(
                    ORIGIN,
                    SignatureType.NOTE,
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java can make Ed25519 keys.", e);
        }
    }

    private static byte[] leaf(long number) {
        return ("made-up event " + number).getBytes(UTF_8);
    }
}
