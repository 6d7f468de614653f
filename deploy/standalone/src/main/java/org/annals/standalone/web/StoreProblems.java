package org.annals.standalone.web;

import com.mongodb.MongoException;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.StatusRuntimeException;
import org.annals.kernel.sealing.PersonalDataUnreadable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A store that is away is no fault of ours and may be back soon: whoever asks is told to ask again. */
@RestControllerAdvice
class StoreProblems {

    private static final Logger LOG = LoggerFactory.getLogger(StoreProblems.class);
    private static final String SECONDS = "5";

    @ExceptionHandler(PersonalDataUnreadable.class)
    ResponseEntity<ProblemDetail> sealed(PersonalDataUnreadable unreadable) {
        LOG.error("Personal data cannot be opened: {}", unreadable.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "PERSONAL_DATA_UNREADABLE",
                        unreadable.getMessage() + " See to the keys, and verify the log."));
    }

    @ExceptionHandler({
        MongoException.class,
        DataAccessException.class,
        TransactionException.class,
        EventStoreException.class,
        StreamClosedException.class,
        StatusRuntimeException.class
    })
    ResponseEntity<ProblemDetail> away(RuntimeException away) {
        LOG.warn("A store is away: {}", away.getClass().getName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "STORE_UNAVAILABLE",
                        "What was asked for cannot be read now; ask again in a few seconds."));
    }
}
