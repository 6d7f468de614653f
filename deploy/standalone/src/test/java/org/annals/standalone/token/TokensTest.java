package org.annals.standalone.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.annals.standalone.start.CannotStart;
import org.annals.standalone.token.TokenSettings.ClaimNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final String ISSUER = "https://issuer.example";
    private static final String AUDIENCE = "annals";
    private static final ClaimNames NAMES = new ClaimNames("sub", "roles", "participants", "delivery_partners");

    private static RSAKey rsa;
    private static ECKey ec;
    private static RSAKey stranger;
    private static Tokens tokens;
    private static Path keyFile;

    @BeforeAll
    static void make_keys(@TempDir Path folder) throws JOSEException, IOException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
        keyFile = folder.resolve("keys.json");
        Files.writeString(keyFile, new JWKSet(List.of(rsa, ec)).toString(true));
        tokens = tokens(List.of("RS256", "ES256"), NAMES);
    }

    @Test
    void a_token_of_the_issuer_says_who_asks() throws JOSEException {
        assertThat(tokens.caller(signed(good())))
                .contains(new Caller(
                        "program.sis", Set.of(Role.PROGRAMME_STAFF), Set.of("participant-1"), Set.of("Avon Hub")));
    }

    @Test
    void a_token_may_be_signed_with_an_elliptic_curve() throws JOSEException {
        assertThat(tokens.caller(token(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), good())))
                .isPresent();
    }

    @Test
    void an_access_token_by_its_name_is_taken() throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("rsa")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                good().build());
        jwt.sign(new RSASSASigner(rsa));

        assertThat(tokens.caller(jwt.serialize())).isPresent();
    }

    @Test
    void a_token_that_somebody_else_has_signed_is_refused() throws JOSEException {
        assertRefused(token(JWSAlgorithm.RS256, "rsa", new RSASSASigner(stranger), good()));
    }

    @Test
    void a_token_that_was_changed_is_refused() throws JOSEException {
        String[] parts = signed(good()).split("\\.", -1);
        String[] others =
                signed(good().claim("roles", List.of("administrator"))).split("\\.", -1);

        assertRefused(parts[0] + "." + others[1] + "." + parts[2]);
    }

    @Test
    void a_token_that_nobody_has_signed_is_refused() {
        assertRefused(new PlainJWT(good().build()).serialize());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws JOSEException {
        for (byte[] secret : List.of(
                rsa.toRSAPublicKey().getEncoded(),
                rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
            assertRefused(token(JWSAlgorithm.HS256, "rsa", new MACSigner(secret), good()));
        }
    }

    @Test
    void an_algorithm_that_is_not_listed_is_refused_though_the_key_would_fit() throws JOSEException {
        assertRefused(token(JWSAlgorithm.RS512, "rsa", new RSASSASigner(rsa), good()));
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws JOSEException {
        assertRefused(signed(good().issuer("https://other.example")));
    }

    @Test
    void a_token_for_somebody_else_is_refused() throws JOSEException {
        assertRefused(signed(good().audience("payroll")));
    }

    @Test
    void a_token_for_nobody_is_refused() throws JOSEException {
        assertRefused(signed(good().audience((String) null)));
    }

    @Test
    void an_expired_token_is_refused() throws JOSEException {
        assertRefused(signed(good().expirationTime(in(Duration.ofHours(-1)))));
    }

    @Test
    void a_token_that_never_expires_is_refused() throws JOSEException {
        assertRefused(signed(good().expirationTime(null)));
    }

    @Test
    void a_token_of_tomorrow_is_refused() throws JOSEException {
        assertRefused(signed(good().notBeforeTime(in(Duration.ofDays(1)))));
    }

    @Test
    void a_token_of_another_type_is_refused() throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("rsa")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                good().build());
        jwt.sign(new RSASSASigner(rsa));

        assertRefused(jwt.serialize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a.b.c", "eyJhbGciOiJub25lIn0..", "{}.{}.{}"})
    void what_is_no_token_is_refused(String none) {
        assertRefused(none);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "system", "6096102", "", "with space", "line\nbreak"})
    void a_name_that_nobody_can_have_is_refused(String name) throws JOSEException {
        assertRefused(signed(good().subject(name)));
    }

    @Test
    void who_has_no_role_of_ours_is_known_and_may_nothing() throws JOSEException {
        assertThat(tokens.caller(signed(good().claim("roles", List.of("root", "admin")))))
                .map(Caller::roles)
                .contains(Set.of());
    }

    @Test
    void roles_may_stand_in_an_object_and_in_one_text() throws JOSEException {
        Tokens elsewhere = tokens(List.of("RS256"), new ClaimNames("azp", "realm_access.roles", "p", "d"));
        JWTClaimsSet.Builder claims =
                good().claim("azp", "client-1").claim("realm_access", Map.of("roles", "coach offline auditor"));

        assertThat(elsewhere.caller(signed(claims))).contains(new Caller("client-1", Set.of(Role.COACH, Role.AUDITOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "RSA"})
    void what_takes_a_secret_or_nothing_cannot_be_listed(String algorithm) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> settings(List.of(algorithm), NAMES).checked())
                .withMessageContaining(algorithm);
    }

    @Test
    void keys_that_come_without_tls_are_refused() {
        TokenSettings settings =
                new TokenSettings(ISSUER, AUDIENCE, "http://issuer.example/keys", "", List.of("RS256"), NAMES);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(settings::checked);
    }

    @Test
    void an_issuer_without_an_audience_is_refused() {
        TokenSettings settings = new TokenSettings(ISSUER, "", "", "", List.of("RS256"), NAMES);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(settings::checked);
    }

    @Test
    void a_file_without_keys_is_refused(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"keys\": []}");
        TokenSettings settings = new TokenSettings(ISSUER, AUDIENCE, "", empty.toString(), List.of("RS256"), NAMES);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Tokens.of(settings));
    }

    private static Tokens tokens(List<String> algorithms, ClaimNames names) {
        return Tokens.of(settings(algorithms, names).checked());
    }

    private static TokenSettings settings(List<String> algorithms, ClaimNames names) {
        return new TokenSettings(ISSUER, AUDIENCE, "", keyFile.toString(), algorithms, names);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("program.sis")
                .expirationTime(in(Duration.ofHours(1)))
                .claim("roles", List.of("programme-staff"))
                .claim("participants", List.of("participant-1"))
                .claim("delivery_partners", "Avon Hub");
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return token(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims);
    }

    private static String token(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws JOSEException {
        SignedJWT jwt =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims.build());
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static void assertRefused(String token) {
        assertThat(tokens.caller(token)).isEqualTo(Optional.empty());
    }
}
