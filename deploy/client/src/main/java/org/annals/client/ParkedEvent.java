package org.annals.client;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An event that a read model could not take in. */
record ParkedEvent(String view, JsonNode event) {

    private static final String WAITING = "Behind it";

    static void print(List<ParkedEvent> events, PrintWriter out) {
        if (events.isEmpty()) {
            out.println("No dead letters: the read models have taken in every event.");
            return;
        }
        Table table = new Table(
                List.of("View", "Event", "Type", "Position", "Parked", WAITING, "Sequence", "Cause"),
                List.of("Position", WAITING));
        events.forEach(it -> table.add(it.cells()));
        table.print(out);
    }

    /** As the server gives it, with the name of the read model first. */
    JsonNode asJson() {
        return Json.with("view", view, event);
    }

    private List<String> cells() {
        return List.of(
                view,
                Json.text(event, "event_id"),
                Json.text(event, "type"),
                Json.text(event, "position"),
                Json.text(event, "parked_at").replaceFirst("\\..*", "Z"),
                Json.text(event, "waiting_behind"),
                Json.text(event, "sequence"),
                cause());
    }

    private String cause() {
        JsonNode cause = event.path("cause");
        return cause.isObject() ? Json.text(cause, "type") + ": " + Json.text(cause, "message") : "waits";
    }
}
