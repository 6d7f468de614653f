package org.annals.query.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.note.KeyFile;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.annals.query.evidence.tree.LogTree;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks for the stored events and a folder. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean(destroyMethod = "close")
    LogTree logTree(EvidenceFolder folder) throws IOException {
        return LogTree.open(folder.path());
    }

    /** @param origin name of the log, used when its key is made */
    @Bean
    Evidence evidence(
            StoredEvents events, LogTree tree, EvidenceFolder folder, @Value("${annals.log.origin:}") String origin)
            throws IOException {
        SigningKey key = key(folder.key(), origin.isBlank() ? "annals.local/" + any() : origin);
        SignedCheckpoints signed = SignedCheckpoints.open(folder.path().resolve("checkpoints"), key.verifier());
        return new Evidence(events, tree, signed, key);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Follower logFollower(Evidence evidence) {
        return new Follower(evidence);
    }

    @Bean
    EvidenceMetrics evidenceMetrics(Evidence evidence) {
        return new EvidenceMetrics(evidence, Clock.systemUTC());
    }

    private static SigningKey key(Path path, String origin) throws IOException {
        return new KeyFile(path, origin, SignatureType.NOTE)
                .open(() -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    /** Two logs must not have the same name. */
    private static String any() {
        byte[] random = new byte[4];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
