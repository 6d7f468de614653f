package org.annals.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.annals.kernel.event.CorrelationId;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Chooses the correlation id of each request, says it in the answer, and puts it beside whatever is logged meanwhile. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CorrelationFilter extends OncePerRequestFilter {

    private static final String TRACE_PARENT = "traceparent";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = CorrelationId.sent(request.getHeader(CorrelationId.HEADER), request.getHeader(TRACE_PARENT))
                .orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(CorrelationId.HEADER, id);
        response.setHeader(CorrelationId.HEADER, id);
        MDC.put(CorrelationId.LOGGED, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(CorrelationId.LOGGED);
        }
    }
}
