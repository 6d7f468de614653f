package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;

class AxonServerAwayTest {

    @Test
    void a_broken_connection_means_that_the_event_store_is_away() {
        assertThatThrownBy(() -> handled(() -> {
                    throw Status.UNAVAILABLE.asRuntimeException();
                }))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void what_a_handler_answers_is_the_answer() throws Exception {
        assertThat(handled(() -> "answer")).isEqualTo("answer");
    }

    private static Object handled(InterceptorChain chain) throws Exception {
        UnitOfWork<CommandMessage<?>> unit = new DefaultUnitOfWork<>(new GenericCommandMessage<>("command"));
        return new AxonServerAway().handle(unit, chain);
    }
}
