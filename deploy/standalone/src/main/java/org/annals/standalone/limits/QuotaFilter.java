package org.annals.standalone.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.web.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns down requests of somebody who asks too often, by whatever way they are known. Whoever has the token of the data folder has
 * the machine, and is not counted.
 */
final class QuotaFilter extends OncePerRequestFilter {

    private final Pace pace;
    private final ProblemWriter problems;

    QuotaFilter(Pace pace, ProblemWriter problems) {
        this.pace = pace;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = SignedIn.known()
                .filter(it -> !SignedIn.isOfDataFolder(it))
                .map(Caller::name)
                .flatMap(pace::tooFastBy);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Pace.retryAfter(wait.get()));
        problems.write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "TOO_MANY_REQUESTS",
                "You ask too often; wait as long as Retry-After says.");
    }
}
