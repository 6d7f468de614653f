package org.annals.standalone.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Reads JSON Web Tokens. Spring Security and Nimbus check the signature, by algorithms that take a public key only: what names
 * {@code none}, or a secret's algorithm with the public key as the secret, is refused before any key is looked for.
 */
final class Tokens {

    /** As JWTs and access tokens (RFC 9068) name themselves, if they do. */
    private static final String[] TYPES = {"JWT", "at+jwt", "application/at+jwt"};

    private final JwtDecoder decoder;
    private final Claims claims;

    private Tokens(JwtDecoder decoder, Claims claims) {
        this.decoder = decoder;
        this.claims = claims;
    }

    static Tokens of(TokenSettings settings) {
        return new Tokens(decoder(settings), settings.claims().claims());
    }

    /**
     * Whoever a token says it is; empty if it is none of the issuer's, is not for us, or has expired.
     *
     * @throws IssuerAway if nobody can say so
     */
    Optional<Caller> caller(String token) {
        try {
            return claims.caller(decoder.decode(token).getClaims());
        } catch (BadJwtException e) {
            return Optional.empty();
        } catch (JwtException | JwtDecoderInitializationException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof RateLimitReachedException) {
                return Optional.empty();
            }
            throw new IssuerAway(e);
        }
    }

    /** Asks nobody before the first token: the issuer may start after us. */
    private static JwtDecoder decoder(TokenSettings settings) {
        if (!settings.keyFile().isBlank()) {
            return decoder(settings, IssuerKeys.in(Path.of(settings.keyFile())));
        }
        if (!settings.jwkSetUri().isBlank()) {
            return decoder(settings, IssuerKeys.at(URI.create(settings.jwkSetUri())));
        }
        return new SupplierJwtDecoder(() -> decoder(settings, IssuerKeys.of(settings.issuer())));
    }

    private static JwtDecoder decoder(TokenSettings settings, JWKSource<SecurityContext> keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(it -> it.addAll(settings.signatureAlgorithms()))
                // the type is checked below
                .jwtProcessorCustomizer(it -> it.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(validator(settings));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenSettings settings) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        JwtTypeValidator types = new JwtTypeValidator(TYPES);
        types.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                times, types, new JwtIssuerValidator(settings.issuer()), new JwtAudienceValidator(settings.audience()));
    }
}
