package org.annals.standalone.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Who was sent to the issuer and is to come back from there, in the same browser. The cookie of the session would not come
 * back with them: it is not sent when another site leads here, so this has one of its own for some minutes.
 */
final class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "annals-sign-in";
    private static final String BACK = "/login/oauth2";
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;

    private final StringKeyGenerator keys =
            new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), KEY_BYTES);
    private final Cache<String, OAuth2AuthorizationRequest> underWay =
            Caffeine.newBuilder().expireAfterWrite(WITHIN).maximumSize(MOST).build();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return key(request).map(underWay::getIfPresent).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        if (started != null) {
            String key = keys.generateKey();
            underWay.put(key, started);
            setCookie(request, response, key, WITHIN);
        }
    }

    /** Whoever comes back does so once. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<OAuth2AuthorizationRequest> started = key(request).map(underWay.asMap()::remove);
        setCookie(request, response, "", Duration.ZERO);
        return started.orElse(null);
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void setCookie(
            HttpServletRequest request, HttpServletResponse response, String value, Duration lasts) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(BACK)
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
