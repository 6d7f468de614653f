package org.annals.query.receipt;

import java.util.List;
import org.annals.query.replay.Moment;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.QueryProblem;
import org.annals.query.view.LoggedEvent;
import org.springframework.stereotype.Component;

/** Reads a participant's events as far as they count at a moment. */
@Component
class Dossiers {

    private final Moments moments;

    Dossiers(Moments moments) {
        this.moments = moments;
    }

    /** @throws QueryProblem {@code UNKNOWN_PARTICIPANT} if nothing had happened to one of that id */
    Dossier of(String id, MomentQuery asked) {
        Moment moment = asked.isGiven() ? moments.settled(asked) : Moment.NOW;
        List<LoggedEvent> events =
                moments.events(id).stream().filter(moment::counts).toList();
        if (events.isEmpty()) {
            throw QueryProblem.unknown("UNKNOWN_PARTICIPANT", "There is no such participant.");
        }
        return Dossier.of(id, events, asked.isGiven() ? moment : null);
    }
}
