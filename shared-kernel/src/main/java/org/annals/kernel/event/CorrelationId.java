package org.annals.kernel.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Under which id what comes of one request belongs together: in its answer, in the events and in the log. */
public final class CorrelationId {

    /** The header of requests and answers. */
    public static final String HEADER = "X-Correlation-Id";

    /** Under which name it stands in the log. */
    public static final String LOGGED = "correlation_id";

    /** It is repeated in logs and headers: plain text, and nothing that could be a TRN. */
    private static final Pattern FIT = Pattern.compile("(?![0-9]{5,7}$)[A-Za-z0-9._:-]{1,64}");

    /** As the W3C's Trace Context has it; the first group is the id of the whole trace. */
    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private CorrelationId() {}

    /**
     * The client's own id if it is fit, else the id of the trace that the request is part of; empty if there is neither.
     *
     * @param sent the header that the request has, or null
     * @param traceParent its header {@code traceparent}, or null
     */
    public static Optional<String> sent(@Nullable String sent, @Nullable String traceParent) {
        return fit(sent).or(() -> trace(traceParent));
    }

    private static Optional<String> fit(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(it -> FIT.matcher(it).matches());
    }

    private static Optional<String> trace(@Nullable String traceParent) {
        return Optional.ofNullable(traceParent)
                .map(TRACE_PARENT::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1));
    }
}
