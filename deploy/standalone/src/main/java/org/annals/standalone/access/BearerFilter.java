package org.annals.standalone.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever sends {@code Authorization: Bearer TOKEN} be the caller whose token it is, for this request; leaves everybody else nameless. */
final class BearerFilter extends OncePerRequestFilter {

    static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMINISTRATOR));

    private final AccessToken token;
    private final Caller caller;

    BearerFilter(AccessToken token, Caller caller) {
        this.token = token;
        this.caller = caller;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (BearerToken.of(request).filter(token::is).isPresent()) {
            SignedIn.as(caller);
        }
        chain.doFilter(request, response);
    }

    /** There may be one for each of several callers. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return BearerFilter.class.getName() + "." + caller.name();
    }
}
