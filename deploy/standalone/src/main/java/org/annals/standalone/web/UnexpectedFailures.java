package org.annals.standalone.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Comes after every advice: what none of them knows is a fault of ours. The client is told nothing of it but a number
 * under which it stands in the log.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedFailures implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

    private final ProblemWriter problems;

    UnexpectedFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        UUID number = UUID.randomUUID();
        LOG.error("Failure {}: {} {}", number, request.getMethod(), request.getRequestURI(), exception);
        if (response.isCommitted()) {
            return null;
        }
        try {
            response.reset();
            SafeHeaders.put(response);
            problems.write(response, problem(number));
            return new ModelAndView();
        } catch (IOException gone) {
            return null;
        }
    }

    private static ProblemDetail problem(UUID number) {
        ProblemDetail problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL",
                "Something went wrong here; the log knows it as " + number + ".");
        problem.setInstance(URI.create("urn:uuid:" + number));
        return problem;
    }
}
