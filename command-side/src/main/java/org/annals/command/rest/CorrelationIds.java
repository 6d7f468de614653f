package org.annals.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives each request the id under which what comes of it belongs together: the client's own, if it sends a fit one, or a new one. */
final class CorrelationIds implements HandlerInterceptor {

    static final String HEADER = "X-Correlation-Id";

    private static final String FIT = "[A-Za-z0-9._:-]{1,64}";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String id = choose(request.getHeader(HEADER));
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id);
        return true;
    }

    /** The id of a request that is under way. */
    static String of(HttpServletRequest request) {
        Object id = request.getAttribute(HEADER);
        return id == null ? choose(null) : id.toString();
    }

    private static String choose(@Nullable String sent) {
        return sent != null && sent.matches(FIT) ? sent : UUID.randomUUID().toString();
    }
}
