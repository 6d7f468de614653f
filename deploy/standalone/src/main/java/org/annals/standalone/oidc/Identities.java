package org.annals.standalone.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.standalone.token.IssuerKeys;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads ID tokens, signed by any of the algorithms that are set: Spring Security's own factory takes one only, and waits for
 * the issuer's keys for as long as the network does.
 */
final class Identities implements JwtDecoderFactory<ClientRegistration> {

    private final OidcSettings settings;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    Identities(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration issuer) {
        return decoders.computeIfAbsent(issuer.getRegistrationId(), it -> decoder(issuer));
    }

    private JwtDecoder decoder(ClientRegistration issuer) {
        String keys = Objects.requireNonNull(issuer.getProviderDetails().getJwkSetUri(), "an issuer without keys");
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(IssuerKeys.at(URI.create(keys)))
                .jwsAlgorithms(it -> it.addAll(settings.signatureAlgorithms()))
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(issuer)));
        return decoder;
    }
}
