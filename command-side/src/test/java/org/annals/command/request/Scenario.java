package org.annals.command.request;

import java.util.List;
import org.annals.kernel.event.DomainEvent;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** One aggregate by itself: what had happened, what is asked, and what comes of it. */
public final class Scenario {

    private final TestExecutor<?> past;

    private Scenario(TestExecutor<?> past) {
        this.past = past;
    }

    /** @param collaborators what the aggregate's handlers want besides the request */
    public static Scenario given(
            Class<? extends Desk<?, ?>> aggregate, List<Object> collaborators, DomainEvent... events) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        collaborators.forEach(fixture::registerInjectableResource);
        return new Scenario(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events));
    }

    public Outcome when(Request request) {
        return when(request, Origins.somebody());
    }

    public Outcome when(Request request, RequestOrigin origin) {
        return new Outcome(request, past.when(Requests.message(request, origin)));
    }
}
