package org.annals.query.auditpack;

import java.util.Map;
import org.annals.query.html.Html;

/**
 * Events in a report, by their position in the log.
 *
 * @param positions by the ids of the events
 */
record EventLinks(Map<String, Long> positions) {

    /** A link to the event's row; its id alone if the pack does not have it. */
    String link(String event) {
        Long position = positions.get(event);
        return position == null ? Html.text(event) : "<a href=\"#event-%d\">event %d</a>".formatted(position, position);
    }

    /** Where links lead. */
    static String target(long position) {
        return "<span id=\"event-%d\">%d</span>".formatted(position, position);
    }
}
