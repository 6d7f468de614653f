package org.annals.standalone.accesslog;

import java.io.UncheckedIOException;
import java.time.Clock;
import org.annals.kernel.accesslog.Access;
import org.annals.kernel.accesslog.AccessLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes into the access log who is about to do what: what cannot be noted does not happen. */
@Component
public final class AccessNotes {

    private static final Logger LOG = LoggerFactory.getLogger(AccessNotes.class);

    private final AccessLog log;
    private final Clock clock;

    public AccessNotes(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param subject whom or what it is about; null if it is about nobody in particular
     * @param correlationId that of the request; null outside of one
     * @throws Untraceable if it cannot be written down
     */
    public void add(String actor, String operation, @Nullable String subject, @Nullable Object correlationId) {
        String id = correlationId == null ? null : correlationId.toString();
        try {
            log.add(new Access(clock.instant(), actor, operation, subject, id));
        } catch (UncheckedIOException e) {
            LOG.warn("The access log cannot be written: {}", e.getMessage());
            throw new Untraceable();
        }
    }
}
