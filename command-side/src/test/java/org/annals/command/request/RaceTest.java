package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.Iterator;
import org.annals.command.request.Answer.Outcome;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** Who loses a race for an aggregate is asked again, so that a rule gives the answer and not the race. */
class RaceTest {

    private static final Answer APPLIED = new Answer(Outcome.APPLIED, null, null, "participant", 3, false);
    private static final Life KIM = Life.of(1);

    @Test
    void who_loses_a_race_is_asked_again() {
        Answer answer = asking(new ConcurrencyException("lost"), new DeadlockException("stuck"), APPLIED);

        assertThat(answer).isEqualTo(APPLIED);
    }

    @Test
    void who_loses_every_race_is_told_to_try_again() {
        RuntimeException lost = new ConcurrencyException("lost");

        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> asking(lost, lost, lost, lost, lost));
    }

    @Test
    void an_invalid_request_is_not_asked_again() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> asking(new InvalidRequest("day", "there is no such day"), APPLIED));
    }

    @Test
    void a_version_conflict_is_not_asked_again() {
        assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> asking(new VersionConflict(1, 2), APPLIED));
    }

    /** A bus on which each try comes to the next of these. */
    private static Answer asking(Object... results) {
        Iterator<Object> next = Arrays.asList(results).iterator();
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(KIM.ldrReview().handler(), command -> {
            Object result = next.next();
            if (result instanceof RuntimeException failure) {
                throw failure;
            }
            return result;
        });
        return new Requests(
                        DefaultCommandGateway.builder().commandBus(bus).build(),
                        new RequestMeters(new SimpleMeterRegistry()))
                .ask(KIM.ldrReview(), Origins.somebody());
    }
}
