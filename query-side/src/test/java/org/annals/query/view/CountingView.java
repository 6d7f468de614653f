package org.annals.query.view;

import java.util.List;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A small view for tests of the plumbing: how many events each participant has. */
class CountingView implements View<CountingView.Count, CountingView.Count> {

    public record Count(int events, String note) {}

    private final String name;

    CountingView(String name) {
        this.name = name;
    }

    @Override
    public Shape<Count, Count> shape() {
        return new Shape<>(name, 1, Count.class, Count.class, List.of());
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.participant().map(ParticipantId::value).stream().toList();
    }

    @Override
    public Count apply(String id, @Nullable Count before, LoggedEvent event) {
        return new Count(before == null ? 1 : before.events() + 1, "");
    }

    @Override
    public @Nullable Count row(String id, Count state) {
        return state;
    }
}
