package org.annals.standalone.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.annals.kernel.access.Caller;
import org.annals.standalone.session.Sessions;
import org.annals.standalone.web.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.ErrorResponseException;

/** Lets whoever comes back from the issuer be signed in, as what the issuer says of them. */
final class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final OidcSettings settings;
    private final Sessions sessions;
    private final ProblemWriter problems;

    Arrivals(OidcSettings settings, Sessions sessions, ProblemWriter problems) {
        this.settings = settings;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        Optional<Caller> caller = authentication.getPrincipal() instanceof OidcUser user
                ? settings.claims().claims().caller(user.getClaims())
                : Optional.empty();
        if (caller.isPresent()) {
            begin(request, response, caller.get());
        } else {
            refuse(response, "What the issuer says of you has no name that can be recorded.");
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        try {
            sessions.begin(request, response, caller);
            response.sendRedirect(settings.landing());
        } catch (ErrorResponseException unavailable) {
            problems.write(response, unavailable);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String code = exception instanceof OAuth2AuthenticationException it
                ? it.getError().getErrorCode()
                : exception.getClass().getSimpleName();
        LOG.warn("Somebody who came back from the issuer is not signed in: {}", code.replaceAll("[^a-zA-Z0-9_-]", "?"));
        refuse(
                response,
                "The issuer did not let you in, or it took too long; begin anew at /oauth2/authorization/annals.");
    }

    private void refuse(HttpServletResponse response, String detail) throws IOException {
        problems.write(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", detail);
    }
}
