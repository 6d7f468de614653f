package org.annals.standalone.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.annals.standalone.web.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says to whomever could not be sent to the issuer why. */
final class Departures implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final String beginning;
    private final ProblemWriter problems;

    /** @param beginning the path that leads to the issuer */
    Departures(String beginning, ProblemWriter problems) {
        this.beginning = beginning;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!request.getRequestURI().equals(beginning)) {
            problems.write(response, HttpStatus.NOT_FOUND, "NOT_FOUND", "There is one issuer only: " + beginning + ".");
            return;
        }
        LOG.warn("Nobody can be sent to the issuer: {}", String.valueOf(failure.getMessage()));
        problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "ISSUER_UNAVAILABLE",
                "The issuer cannot be asked how to sign in there; try again.");
    }
}
