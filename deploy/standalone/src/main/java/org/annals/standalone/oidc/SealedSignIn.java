package org.annals.standalone.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.standalone.datafolder.SecretFile;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * With what somebody was sent to the issuer, as a text that the browser keeps and that nobody but a process of this installation can
 * read or make: a JSON Web Encryption with AES-GCM.
 */
final class SealedSignIn {

    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] key;
    private final Clock clock;

    /** What is wanted of it when they come back. */
    private record Started(
            String authorizationUri,
            String clientId,
            @Nullable String redirectUri,
            Set<String> scopes,
            @Nullable String state,
            Map<String, Object> attributes,
            Instant until) {}

    SealedSignIn(SecretFile secret, Clock clock) {
        this.key = sha256(secret.value());
        this.clock = clock;
    }

    String seal(OAuth2AuthorizationRequest request) {
        Started started = new Started(
                request.getAuthorizationUri(),
                request.getClientId(),
                request.getRedirectUri(),
                request.getScopes(),
                request.getState(),
                request.getAttributes(),
                clock.instant().plus(WITHIN));
        try {
            JWEObject sealed = new JWEObject(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM),
                    new Payload(JSON.writeValueAsBytes(started)));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java has no AES-GCM.", e);
        }
    }

    /** Empty if it was not sealed here, or too long ago. */
    Optional<OAuth2AuthorizationRequest> open(String sealed) {
        try {
            JWEObject opened = JWEObject.parse(sealed);
            opened.decrypt(new DirectDecrypter(key));
            Started started = JSON.readValue(opened.getPayload().toBytes(), Started.class);
            return clock.instant().isBefore(started.until()) ? Optional.of(request(started)) : Optional.empty();
        } catch (ParseException | JOSEException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthorizationRequest request(Started started) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(started.authorizationUri())
                .clientId(started.clientId())
                .redirectUri(started.redirectUri())
                .scopes(started.scopes())
                .state(started.state())
                .attributes(it -> it.putAll(started.attributes()))
                .build();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
