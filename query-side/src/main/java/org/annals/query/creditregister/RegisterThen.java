package org.annals.query.creditregister;

import java.util.ArrayList;
import java.util.List;
import org.annals.query.replay.Replayed;

/** The whole register at a moment. */
record RegisterThen(List<RegisterEntry> entries, long position) {

    static RegisterThen of(Replayed<RegisterState, RegisterEntry> replayed) {
        List<RegisterEntry> entries = new ArrayList<>();
        replayed.rows((id, entry) -> entries.add(entry));
        return new RegisterThen(List.copyOf(entries), replayed.position());
    }
}
