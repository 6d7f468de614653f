package org.annals.standalone.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.standalone.access.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever is signed in be known for this request, unless it brings a token of its own; ends sessions that are over. */
final class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = sessions.caller(request);
        if (caller.isEmpty()) {
            sessions.end(request);
        } else if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            SignedIn.as(caller.get());
        }
        chain.doFilter(request, response);
    }
}
