package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;

/** One happy request for all evidence that can be asked for. */
record EvidenceStory(DescribedApi api) {

    void tell() {
        api.get("/api/log/key");
        Note checkpoint = Note.parse(api.getText("/api/log/checkpoint").body());
        SigningKey witness = witness();
        Note cosigned = checkpoint.with(witness.cosign(checkpoint.text(), Instant.now()));
        String body = Json.object(
                "checkpoint",
                cosigned.write(),
                "witness_key",
                witness.verifier().text());
        assertThat(api.post("/api/log/cosignatures", body).text("checkpoint")).isEqualTo(cosigned.write());
        api.get("/api/log/events?after=0&limit=3", "application/x-ndjson");
        api.get("/api/log/proofs/inclusion?position=1");
        api.getText("/api/log/proofs/inclusion?position=1");
        api.get("/api/log/proofs/consistency?from=1&to=3");
        HttpAnswer report = api.post("/api/log/verification", Json.object("checkpoint", cosigned.write()));
        assertThat(report.json().path("holds").asBoolean()).isTrue();
    }

    private static SigningKey witness() {
        try {
            return SigningKey.of(
                    "witness.example",
                    SignatureType.COSIGNATURE,
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
