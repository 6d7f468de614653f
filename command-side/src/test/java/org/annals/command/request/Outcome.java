package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** What came of a request to one aggregate. */
public final class Outcome {

    private final Request request;
    private final ResultValidator<?> result;

    Outcome(Request request, ResultValidator<?> result) {
        this.request = request;
        this.result = result;
    }

    /** It was applied, and this is what happened. */
    public void happened(DomainEvent... events) {
        answered(Answer.Outcome.APPLIED, null);
        payloads(payloads -> assertThat(payloads).containsExactly((Object[]) events));
    }

    /** It was applied, and what happened is as the check says. */
    public void happenedLike(Consumer<List<Object>> check) {
        answered(Answer.Outcome.APPLIED, null);
        payloads(check);
    }

    /** It was applied, and one event of that type happened and no other. */
    public void happenedOnce(Class<? extends DomainEvent> type) {
        happenedLike(payloads -> assertThat(payloads).singleElement().isInstanceOf(type));
    }

    /** It was applied, whatever happened. */
    public void isApplied() {
        happenedLike(payloads -> assertThat(payloads).isNotEmpty());
    }

    /** A rule refused it, and that is recorded, once. */
    public void refusedWith(RefusalCode code) {
        answered(Answer.Outcome.REFUSED, code);
        payloads(payloads -> assertThat(payloads).singleElement().satisfies(payload -> {
            assertThat(payload).hasFieldOrPropertyWithValue("code", code);
            assertThat(payload).hasFieldOrPropertyWithValue("message", code.sentence());
            assertThat(payload).hasFieldOrPropertyWithValue("request", request.what());
            assertThat(payload).hasFieldOrPropertyWithValue("on", request.on());
        }));
    }

    /** It brought nothing new, and nothing was recorded. */
    public void unchanged() {
        answered(Answer.Outcome.UNCHANGED, null);
        payloads(payloads -> assertThat(payloads).isEmpty());
    }

    /** It cannot mean anything, and nothing was recorded. */
    public void invalid(String field) {
        result.expectException(satisfying(
                "an invalid " + field,
                failure -> assertThat(failure)
                        .isInstanceOf(InvalidRequest.class)
                        .hasFieldOrPropertyWithValue("field", field)));
        payloads(payloads -> assertThat(payloads).isEmpty());
    }

    private void answered(Answer.Outcome outcome, RefusalCode code) {
        result.expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(satisfying(
                        outcome + " " + code,
                        answer -> assertThat(answer)
                                .hasFieldOrPropertyWithValue("outcome", outcome)
                                .hasFieldOrPropertyWithValue("code", code)
                                .hasFieldOrPropertyWithValue("aggregate", request.aggregate())
                                .hasFieldOrPropertyWithValue("repeated", false)));
    }

    private void payloads(Consumer<List<Object>> check) {
        result.expectEventsMatching(Outcome.<List<EventMessage<?>>>satisfying(
                "events as the test says",
                events -> check.accept(
                        events.stream().<Object>map(EventMessage::getPayload).toList())));
    }

    /** Lets AssertJ speak, whose failures say more. */
    private static <T> Matcher<T> satisfying(String description, Consumer<T> check) {
        return new CustomMatcher<>(description) {
            @Override
            @SuppressWarnings("unchecked")
            public boolean matches(Object actual) {
                check.accept((T) actual);
                return true;
            }
        };
    }
}
