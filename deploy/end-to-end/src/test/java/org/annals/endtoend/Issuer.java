package org.annals.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** An OpenID provider on this machine, where whoever comes is signed in at once, as whom the test says. */
final class Issuer implements AutoCloseable {

    static final String AUDIENCE = "annals";
    static final String CLIENT = "annals-web";
    private static final String KEY = "key-1";

    private final HttpServer http;
    private final RSAKey key = newKey();
    private final RSAKey stranger = newKey();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    private volatile boolean silent;
    private volatile JWTClaimsSet person = new JWTClaimsSet.Builder().build();

    Issuer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, metadata()));
        http.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key).toString(true)));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Who is sitting at the browser: what their ID tokens say. */
    void seat(JWTClaimsSet.Builder claims) {
        person = claims.build();
        algorithm = JWSAlgorithm.RS256;
        silent = false;
    }

    /** How it signs ID tokens until somebody else sits down. */
    void signsBy(JWSAlgorithm another) {
        algorithm = another;
    }

    /** It gives no tokens, and does not say so, until somebody else sits down. */
    void fallsSilent() {
        silent = true;
    }

    /** Claims of an access token for Annals that holds for an hour. */
    JWTClaimsSet.Builder claims(String subject, String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .audience(AUDIENCE)
                .subject(subject)
                .expirationTime(in(Duration.ofHours(1)))
                .claim("roles", List.of(roles));
    }

    static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(JWSAlgorithm.RS256, signer(key), claims);
    }

    String signedByStranger(JWTClaimsSet.Builder claims) {
        return signed(JWSAlgorithm.RS256, signer(stranger), claims);
    }

    String signedWithAnotherAlgorithm(JWTClaimsSet.Builder claims) {
        return signed(JWSAlgorithm.RS512, signer(key), claims);
    }

    /** The public key, which everybody knows, taken for a secret. */
    String signedWithThePublicKey(JWTClaimsSet.Builder claims) {
        try {
            return signed(JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded()), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
    }

    /** Signs in whoever is there, and sends them back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String back = "%s?code=%s&state=%s".formatted(asked.get("redirect_uri"), code, encoded(asked.get("state")));
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** For a code with what proves that it is the same browser's; or for a program's own credentials. */
    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> asked = parameters(body);
        if ("client_credentials".equals(asked.get("grant_type"))) {
            json(exchange, 200, """
                    {"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}""".formatted(signed(claims("program.sis", "programme-staff"))));
            return;
        }
        if (silent) {
            stayOpen();
            return;
        }
        Map<String, String> started = codes.remove(asked.getOrDefault("code", ""));
        if (started == null || !provesItself(asked.getOrDefault("code_verifier", ""), started)) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder identity = new JWTClaimsSet.Builder(person)
                .issuer(url())
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(in(Duration.ofMinutes(5)));
        if (person.getClaim("nonce") == null) {
            identity.claim("nonce", started.get("nonce"));
        }
        json(exchange, 200, """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 3600, "id_token": "%s"}""".formatted(signed(algorithm, signer(key), identity)));
    }

    private void stayOpen() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean provesItself(String verifier, Map<String, String> started) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return "S256".equals(started.get("code_challenge_method"))
                    && Base64URL.encode(hash).toString().equals(started.get("code_challenge"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic", "none"],
                 "scopes_supported": ["openid", "profile"]}""".formatted(url());
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims) {
        try {
            SignedJWT jwt =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY).build(), claims.build());
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(
                        it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8), (one, other) -> one));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
