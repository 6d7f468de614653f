package org.annals.client;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came of reading the log again, for people. */
record LogVerificationReport(JsonNode report) {

    void print(PrintWriter out) {
        long millis = Math.max(1, report.path("millis").asLong(0));
        long events = report.path("events").asLong(0);
        long compared = report.path("compared").asLong(0);
        String which =
                compared == events ? "%,d events".formatted(events) : "%,d of %,d events".formatted(compared, events);
        out.println("%s and %s compared in %.1f s (%,d events a second)"
                .formatted(
                        which,
                        Text.counted(report.path("checkpoints").asLong(0), "checkpoint", "checkpoints"),
                        millis / 1000.0,
                        compared * 1000 / millis));
        if (report.path("holds").asBoolean(false)) {
            out.println("Nothing is wrong. Root: " + Text.oneLine(Json.text(report, "root")));
        } else {
            String bad = Text.counted(report.path("bad").asLong(0), "thing is", "things are");
            out.println("%s wrong; the first bad index is %s.".formatted(bad, Json.text(report, "first_bad_index")));
            printFaults(out);
        }
    }

    private void printFaults(PrintWriter out) {
        Table table =
                new Table(List.of("Index", "Position", "What", "Stream", "Event", "Why"), List.of("Index", "Position"));
        for (JsonNode fault : report.path("faults")) {
            table.add(List.of(
                    Json.text(fault, "index"),
                    Json.text(fault, "position"),
                    Json.text(fault, "kind"),
                    Json.text(fault, "aggregate"),
                    Json.text(fault, "event_id"),
                    Json.text(fault, "message")));
        }
        table.print(out);
    }
}
