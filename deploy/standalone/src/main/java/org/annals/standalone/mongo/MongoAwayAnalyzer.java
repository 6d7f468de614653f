package org.annals.standalone.mongo;

import com.mongodb.MongoException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A MongoDB that goes again while the read models are filled for the first time ends the start with a sentence. */
final class MongoAwayAnalyzer extends AbstractFailureAnalyzer<MongoException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MongoException cause) {
        return new FailureAnalysis(
                "MongoDB went away while read models were filled: " + cause.getMessage(),
                "See to MongoDB and start again; nothing is lost, as the read models are filled from the events.",
                cause);
    }
}
