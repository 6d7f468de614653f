package org.annals.standalone.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.annals.standalone.datafolder.SecretFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

class SealedSignInTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final OAuth2AuthorizationRequest STARTED = OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri("https://issuer.example/authorize")
            .clientId("annals")
            .redirectUri("https://annals.example/login/oauth2/code/annals")
            .scope("openid", "profile")
            .state("a state")
            .attributes(it ->
                    it.putAll(Map.of("registration_id", "annals", "nonce", "a nonce", "code_verifier", "a verifier")))
            .build();

    @TempDir
    private Path shared;

    @Test
    void what_one_process_has_sealed_another_opens() {
        OAuth2AuthorizationRequest opened =
                process("sign-in.key", NOW).open(sealed()).orElseThrow();

        assertThat(opened.getState()).isEqualTo("a state");
        assertThat(opened.getRedirectUri()).isEqualTo(STARTED.getRedirectUri());
        assertThat(opened.getScopes()).isEqualTo(STARTED.getScopes());
        assertThat(opened.getAttributes()).isEqualTo(STARTED.getAttributes());
    }

    @Test
    void nobody_else_can_read_it_or_make_it() {
        assertThat(process("another.key", NOW).open(sealed())).isEmpty();
    }

    @Test
    void it_shows_nothing() {
        assertThat(new String(Base64.getUrlDecoder().decode(sealed().split("\\.", -1)[3]), UTF_8))
                .doesNotContain("verifier", "nonce");
    }

    @Test
    void after_ten_minutes_it_is_nothing() {
        String sealed = sealed();

        assertThat(process("sign-in.key", NOW.plus(SealedSignIn.WITHIN).minusSeconds(1))
                        .open(sealed))
                .isPresent();
        assertThat(process("sign-in.key", NOW.plus(SealedSignIn.WITHIN)).open(sealed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "....",
                "a.b.c.d.e",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0...."
            })
    void what_is_something_else_is_nothing(String rubbish) {
        assertThat(process("sign-in.key", NOW).open(rubbish)).isEmpty();
    }

    @Test
    void what_was_altered_is_nothing() {
        String sealed = sealed();

        assertThat(process("sign-in.key", NOW).open(sealed.substring(0, sealed.length() - 4) + "AAAA"))
                .isEmpty();
    }

    private String sealed() {
        return process("sign-in.key", NOW).seal(STARTED);
    }

    private SealedSignIn process(String key, Instant now) {
        return new SealedSignIn(SecretFile.at(shared.resolve(key)), Clock.fixed(now, ZoneOffset.UTC));
    }
}
