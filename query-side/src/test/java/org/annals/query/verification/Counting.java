package org.annals.query.verification;

import java.util.List;
import java.util.function.Predicate;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** How many events each participant has; fails on those that it is told to fail on. */
final class Counting implements View<Counting.Count, Counting.Count> {

    static final String NAME = "counting";

    private volatile Predicate<LoggedEvent> poison = event -> false;

    public record Count(int events) {}

    void failOn(Predicate<LoggedEvent> events) {
        poison = events;
    }

    @Override
    public Shape<Count, Count> shape() {
        return new Shape<>(NAME, 1, Count.class, Count.class, List.of());
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.participant().map(ParticipantId::value).stream().toList();
    }

    @Override
    public Count apply(String id, @Nullable Count before, LoggedEvent event) {
        if (poison.test(event)) {
            throw new IllegalStateException("on purpose");
        }
        return new Count(before == null ? 1 : before.events() + 1);
    }

    @Override
    public Count row(String id, Count state) {
        return state;
    }
}
