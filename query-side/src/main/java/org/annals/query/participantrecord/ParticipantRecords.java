package org.annals.query.participantrecord;

import java.util.List;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** The records of all participants, found by id, by TRN or by coach. */
public record ParticipantRecords() implements View<RecordState, RecordKey> {

    private static final Shape<RecordState, RecordKey> SHAPE =
            new Shape<>("participantrecord", 3, RecordState.class, RecordKey.class, List.of("trn", "coaches"));

    @Override
    public Shape<RecordState, RecordKey> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.participants();
    }

    @Override
    public RecordState apply(String id, @Nullable RecordState before, LoggedEvent event) {
        return (before == null ? RecordState.NONE : before).apply(event);
    }

    @Override
    public @Nullable RecordKey row(String id, RecordState state) {
        return state.applications()
                .latest()
                .map(it -> new RecordKey(it.trn().value(), qualification(state), state.coaches()))
                .orElse(null);
    }

    private static @Nullable String qualification(RecordState state) {
        return state.standing().accepted().map(it -> it.qualification().code()).orElse(null);
    }
}
