package org.annals.query.receipt;

import java.util.List;
import org.annals.kernel.access.Permission;
import org.annals.query.replay.Moment;
import org.annals.query.rest.MomentQuery;
import org.annals.query.rest.Moments;
import org.annals.query.rest.QueryProblem;
import org.annals.query.rest.Sight;
import org.annals.query.view.LoggedEvent;
import org.springframework.stereotype.Component;

/** Reads a participant's events as far as they count at a moment. */
@Component
class Dossiers {

    private final Moments moments;
    private final Sight sight;

    Dossiers(Moments moments, Sight sight) {
        this.moments = moments;
        this.sight = sight;
    }

    /** @throws QueryProblem {@code UNKNOWN_PARTICIPANT} if nothing had happened to one of that id whom the caller sees */
    Dossier of(String id, MomentQuery asked) {
        sight.demand(Permission.SEE_RECORDS, id, null);
        Moment moment = asked.isGiven() ? moments.settled(asked) : Moment.NOW;
        List<LoggedEvent> events =
                moments.events(id).stream().filter(moment::counts).toList();
        if (events.isEmpty()) {
            throw QueryProblem.unknownParticipant();
        }
        return Dossier.of(id, events, asked.isGiven() ? moment : null);
    }
}
