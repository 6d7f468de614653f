package org.annals.standalone.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.kernel.event.CorrelationId;
import org.annals.kernel.personal.LeavesTrace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes who looks, before the look: what cannot be noted is not shown. */
final class Traces implements HandlerInterceptor {

    /** Ids of ours and nothing else: whatever people put into a URL must not get into the log. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(participant|auditreview)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|cohort-[a-z0-9-]{1,60}-[0-9]{4}-(spring|autumn)");

    private final AccessNotes notes;

    Traces(AccessNotes notes) {
        this.notes = notes;
    }

    /** @throws Untraceable if it cannot be written down */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            LeavesTrace trace = method.getMethodAnnotation(LeavesTrace.class);
            if (trace != null) {
                notes.add(
                        actor(request),
                        trace.value(),
                        subject(request).orElse(null),
                        request.getAttribute(CorrelationId.HEADER));
            }
        }
        return true;
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
