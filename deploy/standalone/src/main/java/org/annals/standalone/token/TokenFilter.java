package org.annals.standalone.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.annals.standalone.access.BearerToken;
import org.annals.standalone.access.SignedIn;
import org.annals.standalone.web.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whoever sends a JSON Web Token as {@code Authorization: Bearer …} be known for this request. */
final class TokenFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);

    private final Tokens tokens;
    private final ProblemWriter problems;

    TokenFilter(Tokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = BearerToken.of(request).filter(TokenFilter::mayBeOne);
        try {
            token.flatMap(tokens::caller).ifPresent(SignedIn::as);
        } catch (IssuerAway away) {
            LOG.warn("{}", away.getMessage());
            problems.write(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "ISSUER_UNAVAILABLE",
                    "The issuer of the token cannot be asked for its keys; try again.");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Three parts; the token of the data folder is no JSON Web Token. */
    private static boolean mayBeOne(String token) {
        return token.chars().filter(it -> it == '.').count() == 2;
    }
}
