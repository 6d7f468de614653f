package org.annals.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.annals.kernel.event.CorrelationId;

/** The id under which what comes of a request belongs together. */
final class CorrelationIds {

    static final String HEADER = CorrelationId.HEADER;

    private CorrelationIds() {}

    /** The one that was chosen when the request came in; chosen now where nobody did. */
    static String of(HttpServletRequest request) {
        Object chosen = request.getAttribute(HEADER);
        return chosen == null
                ? CorrelationId.sent(request.getHeader(HEADER), null)
                        .orElseGet(() -> UUID.randomUUID().toString())
                : chosen.toString();
    }
}
