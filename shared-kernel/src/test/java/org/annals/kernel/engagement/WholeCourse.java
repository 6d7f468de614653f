package org.annals.kernel.engagement;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.participant.ParticipantEvent;

/** Everything that there is to engage in: 27 events, each of which brings exactly one element. */
final class WholeCourse {

    private WholeCourse() {}

    static List<ParticipantEvent> events() {
        List<ParticipantEvent> events = new ArrayList<>();
        events.add(Happenings.ldrReviewed());
        for (int cycle = 1; cycle <= 4; cycle++) {
            events.add(Happenings.attended(cycle));
            events.add(Happenings.formativeTask(cycle));
            events.add(Happenings.practised(cycle, "A"));
            events.add(Happenings.practised(cycle, "B"));
            events.add(Happenings.practised(cycle, "C"));
            events.add(Happenings.coachedOneToOne(60));
        }
        events.add(Happenings.coachedInGroup(60));
        events.add(Happenings.coachedInGroup(60));
        return events;
    }
}
