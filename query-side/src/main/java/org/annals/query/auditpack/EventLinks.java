package org.annals.query.auditpack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.kernel.proof.pack.PackedEvent;
import org.annals.query.html.Html;

/**
 * Events in a report, by their index in the log.
 *
 * @param indexes by the ids of the events
 */
record EventLinks(Map<String, Long> indexes) {

    /** To all events of a pack. */
    static EventLinks to(List<PackedEvent> events) {
        return new EventLinks(
                events.stream().collect(Collectors.toMap(it -> it.leaf().event(), PackedEvent::index)));
    }

    /** A link to the event's row; its id alone if the pack does not have it. */
    String link(String event) {
        Long index = indexes.get(event);
        return index == null ? Html.text(event) : "<a href=\"#event-%d\">event %d</a>".formatted(index, index);
    }

    /** Where links lead. */
    String target(String event) {
        long index = indexes.getOrDefault(event, -1L);
        return "<span id=\"event-%d\">%d</span>".formatted(index, index);
    }
}
