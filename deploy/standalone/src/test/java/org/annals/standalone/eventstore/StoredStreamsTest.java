package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshEventLog.class)
class StoredStreamsTest {

    @Test
    void streams_are_read_together_in_the_order_of_the_log(EventLog log) {
        log.append("one", 0);
        log.append("other", 0);
        log.append("two", 0);
        log.append("one", 1);

        assertThat(log.streams().read(List.of("one", "two")))
                .extracting(EventLog::aggregate)
                .containsExactly("one", "two", "one");
    }

    @Test
    void an_event_has_the_same_position_and_time_as_in_the_log(EventLog log) {
        log.append("other", 0);
        log.append("one", 0);
        TrackedEventMessage<?> inLog =
                log.events(null).reduce((first, last) -> last).orElseThrow();

        assertThat(log.streams().read(List.of("one"))).singleElement().satisfies(it -> {
            assertThat(it.trackingToken().position())
                    .isEqualTo(inLog.trackingToken().position());
            assertThat(it.getTimestamp()).isEqualTo(inLog.getTimestamp());
            assertThat(it.getPayload()).isEqualTo(inLog.getPayload());
        });
    }
}
