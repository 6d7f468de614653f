package org.annals.command.request;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Whether the read models show what was decided. The query side tells, over Axon's query bus: within one process, or by Axon
 * Server. Where the sides are apart without one, nobody tells.
 */
@Component
public class Visibility {

    private static final Logger LOG = LoggerFactory.getLogger(Visibility.class);

    /** Whoever waits holds a thread, of which there have to be enough for all others. */
    private static final int MOST_AT_A_TIME = 25;

    private final QueryGateway queries;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);

    Visibility(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * Waits until every read model shows what the log says up to the position. False if they do not in time, if nobody can
     * tell, or if too many wait already.
     */
    public boolean await(long position, Duration patience) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return isTold(position, patience);
        } catch (RuntimeException untold) {
            // What was decided is durable, whatever becomes of the question: it is answered without this.
            LOG.debug("Nobody tells what the read models show.", untold);
            return false;
        } finally {
            places.release();
        }
    }

    private boolean isTold(long position, Duration patience) {
        try (SubscriptionQueryResult<VisibleUpTo, VisibleUpTo> told =
                queries.subscriptionQuery(new WhenVisible(position), VisibleUpTo.class, VisibleUpTo.class)) {
            return Flux.merge(told.initialResult(), told.updates())
                    .any(it -> it.position() >= position)
                    .blockOptional(patience)
                    .orElse(false);
        }
    }
}
