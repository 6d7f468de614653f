package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;

class StoreUnavailableTest {

    @Test
    void a_failure_of_the_event_store_is_told_as_one() {
        assertThat(StoreUnavailable.told(new JdbcException("away", new IllegalStateException())))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(StoreUnavailable.told(new EventStoreException("away"))).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void a_failure_of_a_transaction_is_told_as_one_of_the_store() {
        assertThat(StoreUnavailable.told(new NestedRuntimeException("no connection") {}))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void a_lost_race_stays_one_that_can_be_run_again() {
        ConcurrencyException lost = new ConcurrencyException("another was first");

        assertThat(StoreUnavailable.told(lost)).isSameAs(lost);
    }

    @Test
    void what_a_request_did_wrong_stays_what_it_is() {
        InvalidRequest invalid = new InvalidRequest("day", "there is no such day");

        assertThat(StoreUnavailable.told(invalid)).isSameAs(invalid);
    }

    @Test
    void a_fault_of_our_own_is_not_laid_at_the_store_s_door() {
        NullPointerException fault = new NullPointerException();

        assertThat(StoreUnavailable.told(fault)).isSameAs(fault);
    }
}
