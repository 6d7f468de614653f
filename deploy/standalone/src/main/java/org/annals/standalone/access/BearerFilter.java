package org.annals.standalone.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever sends {@code Authorization: Bearer TOKEN} be {@code admin}, an administrator, for this request; leaves everybody else nameless. */
final class BearerFilter extends OncePerRequestFilter {

    private static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMINISTRATOR));
    private static final String SCHEME = "Bearer ";

    private final AccessToken token;

    BearerFilter(AccessToken token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opens(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            SignedIn.as(ADMIN);
        }
        chain.doFilter(request, response);
    }

    /** The name of the scheme is the same in small letters (RFC 9110, section 11.1). */
    private boolean opens(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.is(authorization.substring(SCHEME.length()).strip());
    }
}
