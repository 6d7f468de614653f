package org.annals.query.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import org.annals.kernel.proof.note.KeyFile;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.annals.query.evidence.tree.LogTree;
import org.annals.query.fixture.MemoryEvents;

/** A log in memory with its evidence in a folder. */
record EvidenceUnderTest(MemoryEvents events, LogTree tree, Evidence evidence) implements AutoCloseable {

    static EvidenceUnderTest in(Path folder, MemoryEvents events) {
        try {
            LogTree tree = LogTree.open(folder);
            SigningKey key = key(folder, "log", SignatureType.NOTE);
            SignedCheckpoints signed = SignedCheckpoints.open(folder.resolve("checkpoints"), key.verifier());
            return new EvidenceUnderTest(events, tree, new Evidence(events, tree, signed, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey key(Path folder, String name, SignatureType type) throws IOException {
        return new KeyFile(folder.resolve(name + ".key"), name + ".example", type)
                .open(() -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
