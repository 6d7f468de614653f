package org.annals.query.history;

import java.util.List;
import java.util.Objects;
import org.annals.kernel.auditreview.OfFinding;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The histories of all participants. A document holds up to {@value #ENTRIES_A_PAGE} successive events of one stream:
 * one for each event would take several times the room, one for each participant would grow without end.
 */
public record Histories() implements View<HistoryPage, HistoryKey> {

    static final int ENTRIES_A_PAGE = 16;

    private static final Shape<HistoryPage, HistoryKey> SHAPE =
            new Shape<>("history", 3, HistoryPage.class, HistoryKey.class, List.of("participant"));

    @Override
    public Shape<HistoryPage, HistoryKey> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        if (event.event() instanceof OfFinding it) {
            return List.of(it.participant() + "/" + page(event));
        }
        return event.participant().isPresent() ? List.of(page(event)) : List.of();
    }

    @Override
    public HistoryPage apply(String id, @Nullable HistoryPage before, LoggedEvent event) {
        return Objects.requireNonNullElse(before, HistoryPage.EMPTY).with(HistoryLine.of(event));
    }

    /** The two streams of a participant bear the same UUID; pages of an audit review begin with the participant. */
    @Override
    public HistoryKey row(String id, HistoryPage page) {
        String stream = id.substring(0, id.indexOf('/'));
        return new HistoryKey(ParticipantId.PREFIX + stream.substring(stream.indexOf('-') + 1));
    }

    private static String page(LoggedEvent event) {
        return event.stream() + "/" + event.sequence() / ENTRIES_A_PAGE;
    }
}
