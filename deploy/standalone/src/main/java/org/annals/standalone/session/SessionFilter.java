package org.annals.standalone.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever is signed in be known for this request, unless it brings a token of its own; ends sessions that are over. */
final class SessionFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final ProblemWriter problems;

    SessionFilter(Sessions sessions, ProblemWriter problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<Caller> caller = sessions.caller(request);
            if (caller.isEmpty()) {
                sessions.end(request);
            }
            caller.filter(it -> request.getHeader(HttpHeaders.AUTHORIZATION) == null)
                    .ifPresent(SignedIn::as);
        } catch (SignInProblem unavailable) {
            problems.write(response, unavailable);
            return;
        }
        chain.doFilter(request, response);
    }
}
