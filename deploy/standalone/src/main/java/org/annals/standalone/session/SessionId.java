package org.annals.standalone.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** What a browser shows to be known in a session: 256 random bits that nobody else has, in the cookie {@code annals-session}. */
record SessionId(String value) {

    private static final String COOKIE = "annals-session";
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final StringKeyGenerator RANDOM =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    static SessionId random() {
        return new SessionId(RANDOM.generateKey());
    }

    /** What is not of the form of an id is none. */
    static Optional<SessionId> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(it -> OURS.matcher(it).matches())
                .map(SessionId::new)
                .findFirst();
    }

    /** For as long as the browser is open; no script reads it, and no other site makes a browser send it. */
    ResponseCookie cookie(boolean secure) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .build();
    }

    /** Leaves it out. */
    @Override
    public String toString() {
        return "SessionId";
    }
}
