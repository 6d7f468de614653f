package org.annals.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;

/** A log whose leaves a test makes up. */
final class TestLog {

    private static final String ORIGIN = "log.example";

    private final SigningKey key;
    private final RightEdge edge = new RightEdge();
    private final Map<Subtree, Hash> stored = new HashMap<>();

    TestLog() {
        this(SigningKey.of(ORIGIN, SignatureType.NOTE, pair()));
    }

    private TestLog(SigningKey key) {
        this.key = key;
    }

    /** Another log that has the same key. */
    TestLog forged() {
        return new TestLog(key);
    }

    TestLog append(String... leaves) {
        for (String leaf : leaves) {
            edge.append(new Hasher().leaf(leaf.getBytes(UTF_8)), stored::put);
        }
        return this;
    }

    TestLog append(ExportedEvent... events) {
        for (ExportedEvent event : events) {
            edge.append(event.leaf().hash(), stored::put);
        }
        return this;
    }

    String checkpoint() {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, edge.size(), edge.root()), key)
                .note()
                .write();
    }

    String consistency(long from) {
        return new StoredTree(edge.size(), stored::get)
                .consistency(from, edge.size()).path().stream()
                        .map(hash -> '"' + hash.base64() + '"')
                        .collect(Collectors.joining(",", "{\"hashes\":[", "]}"));
    }

    String keyAnswer() {
        return "{\"key\":\"%s\"}".formatted(key.verifier().text());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
