package org.annals.standalone.token;

import java.util.List;
import org.annals.standalone.start.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Whose tokens are taken, under {@code annals.tokens}.
 *
 * @param issuer as its tokens name it; empty: no tokens are taken
 * @param audience one that the tokens have to name: this Annals
 * @param jwkSetUri where its keys are; empty: the issuer's metadata say where
 * @param keyFile a file with its keys as a JWK set, instead
 * @param algorithms by which tokens may be signed; none that takes a secret can be named
 */
@ConfigurationProperties("annals.tokens")
record TokenSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("") String keyFile,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
        @DefaultValue ClaimNames claims) {

    record ClaimNames(
            @DefaultValue("sub") String name,
            @DefaultValue("roles") String roles,
            @DefaultValue("participants") String participants,
            @DefaultValue("delivery_partners") String deliveryPartners) {

        Claims claims() {
            return new Claims(name, roles, participants, deliveryPartners);
        }
    }

    /** @throws CannotStart if something is wanting, or could be forged on its way */
    TokenSettings checked() {
        if (audience.isBlank()) {
            throw new CannotStart(
                    "annals.tokens.audience is missing: without it, tokens that are meant for others would be taken.");
        }
        if (!jwkSetUri.isBlank()) {
            SafeAddress.check("annals.tokens.jwk-set-uri", jwkSetUri);
        } else if (keyFile.isBlank()) {
            SafeAddress.check("annals.tokens.issuer", issuer);
        }
        signatureAlgorithms();
        return this;
    }

    List<SignatureAlgorithm> signatureAlgorithms() {
        return SignedBy.algorithms("annals.tokens.algorithms", algorithms);
    }
}
