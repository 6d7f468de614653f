package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.kernel.event.CorrelationId;
import org.annals.kernel.event.EventMetadata;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What a view logs of an event says which request it came of. */
class CorrelationOfEventsTest {

    private final CorrelationOfEvents interceptor = new CorrelationOfEvents();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void while_an_event_is_handled_its_correlation_id_is_beside_the_log() throws Exception {
        assertThat(loggedWhileHandling(new GenericEventMessage<>("it", Map.of(EventMetadata.CORRELATION_ID, "term-1"))))
                .isEqualTo("term-1");
    }

    @Test
    void afterwards_it_is_forgotten() throws Exception {
        loggedWhileHandling(new GenericEventMessage<>("it", Map.of(EventMetadata.CORRELATION_ID, "term-1")));

        assertThat(MDC.get(CorrelationId.LOGGED)).isNull();
    }

    @Test
    void an_event_without_one_is_handled_all_the_same() throws Exception {
        assertThat(loggedWhileHandling(new GenericEventMessage<>("it"))).isEqualTo("none");
    }

    private String loggedWhileHandling(EventMessage<String> event) throws Exception {
        UnitOfWork<EventMessage<String>> unit = DefaultUnitOfWork.startAndGet(event);
        try {
            return String.valueOf(interceptor.handle(unit, () -> {
                String logged = MDC.get(CorrelationId.LOGGED);
                return logged == null ? "none" : logged;
            }));
        } finally {
            unit.rollback();
        }
    }
}
