package org.annals.query.rest;

import com.mongodb.MongoException;
import java.util.function.Supplier;
import org.annals.query.view.DiscreetCause;
import org.annals.query.view.ViewNotFilled;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponseException;

/**
 * The reading of documents for an answer. Whatever goes wrong in it is taken for a fault of the documents, which somebody
 * else may have written: a verification says whether it is, and if it is not, the log says where it went wrong.
 */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private Reading() {}

    /** @throws QueryProblem {@code READ_MODEL_UNREADABLE}, or what the work itself has to say */
    static <T> T of(String view, Supplier<T> work) {
        try {
            return work.get();
        } catch (ErrorResponseException | ViewNotFilled | MongoException e) {
            throw e;
        } catch (RuntimeException e) {
            ThrowableCause cause = DiscreetCause.of(e);
            LOG.warn("A document of the view {} cannot be read: {}: {}", view, cause.type(), cause.message());
            throw QueryProblem.unreadable(view);
        }
    }
}
