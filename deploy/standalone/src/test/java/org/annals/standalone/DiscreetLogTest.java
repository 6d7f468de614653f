package org.annals.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Dead letters hold people's data; Axon's loggers would print it. */
@AnnalsTest
class DiscreetLogTest {

    @Test
    void the_queue_of_dead_letters_does_not_log_the_events_that_it_takes() {
        assertThat(LoggerFactory.getLogger(MongoSequencedDeadLetterQueue.class).isInfoEnabled())
                .isFalse();
    }

    @Test
    void whoever_tries_dead_letters_again_does_not_log_the_faults() {
        assertThat(LoggerFactory.getLogger(DeadLetteringEventHandlerInvoker.class)
                        .isWarnEnabled())
                .isFalse();
    }
}
