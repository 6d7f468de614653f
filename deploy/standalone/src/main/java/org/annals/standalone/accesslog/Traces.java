package org.annals.standalone.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.annals.kernel.personal.LeavesTrace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes who looks, before the look: what cannot be noted is not shown. */
final class Traces implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Traces.class);

    /** Under which the request's correlation id is found, as attribute and as header. */
    private static final String CORRELATION_ID = "X-Correlation-Id";

    /** Ids of ours and nothing else: whatever people put into a URL must not get into the log. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(participant|auditreview)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|cohort-[a-z0-9-]{1,60}-[0-9]{4}-(spring|autumn)");

    private final AccessLog log;
    private final Clock clock;

    Traces(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws Untraceable if it cannot be written down */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            LeavesTrace trace = method.getMethodAnnotation(LeavesTrace.class);
            if (trace != null) {
                note(request, trace.value());
            }
        }
        return true;
    }

    private void note(HttpServletRequest request, String operation) {
        Object correlationId = request.getAttribute(CORRELATION_ID);
        try {
            log.add(new Access(
                    clock.instant(),
                    actor(request),
                    operation,
                    subject(request).orElse(null),
                    correlationId == null ? null : correlationId.toString()));
        } catch (UncheckedIOException e) {
            LOG.warn("The access log cannot be written: {}", e.getMessage());
            throw new Untraceable();
        }
    }

    private static String actor(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new IllegalStateException("A query without a signed-in person reached its handler.");
        }
        return principal.getName();
    }

    /** Whom or what the path names, or else a parameter. */
    private static Optional<String> subject(HttpServletRequest request) {
        return Stream.of(
                        inPath(request, "id"),
                        inPath(request, "participant"),
                        request.getParameter("participant"),
                        request.getParameter("cohort"))
                .filter(Objects::nonNull)
                .filter(it -> SUBJECT.matcher(it).matches())
                .findFirst();
    }

    private static @Nullable String inPath(HttpServletRequest request, String variable) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> all && all.get(variable) instanceof String value ? value : null;
    }
}
