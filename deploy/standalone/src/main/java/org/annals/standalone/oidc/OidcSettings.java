package org.annals.standalone.oidc;

import java.util.List;
import org.annals.standalone.start.CannotStart;
import org.annals.standalone.token.Claims;
import org.annals.standalone.token.SafeAddress;
import org.annals.standalone.token.SignedBy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * With which issuer people sign in, under {@code annals.oidc}.
 *
 * @param issuer its address, below which its metadata are; empty: nobody signs in with an issuer
 * @param clientId as which the issuer knows this Annals
 * @param clientSecret empty: the issuer knows it as a public client
 * @param algorithms by which ID tokens may be signed; none that takes a secret can be named
 * @param landing the path to which a browser is sent once somebody is signed in
 */
@ConfigurationProperties("annals.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
        @DefaultValue("/swagger-ui/index.html") String landing,
        @DefaultValue ClaimNames claims) {

    record ClaimNames(
            @DefaultValue("preferred_username") String name,
            @DefaultValue("roles") String roles,
            @DefaultValue("participants") String participants,
            @DefaultValue("delivery_partners") String deliveryPartners) {

        Claims claims() {
            return new Claims(name, roles, participants, deliveryPartners);
        }
    }

    /** @throws CannotStart if something is wanting, or could be forged on its way */
    OidcSettings checked() {
        SafeAddress.check("annals.oidc.issuer", issuer);
        if (clientId.isBlank()) {
            throw new CannotStart(
                    "annals.oidc.client-id is missing: the issuer gives one to whoever is registered there.");
        }
        if (!scopes.contains("openid")) {
            throw new CannotStart("annals.oidc.scopes has to have openid: without it, nothing says who has signed in.");
        }
        signatureAlgorithms();
        return this;
    }

    List<SignatureAlgorithm> signatureAlgorithms() {
        return SignedBy.algorithms("annals.oidc.algorithms", algorithms);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
