package org.annals.client;

import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/** What a verification has found, for people: a line for each difference, and what to do about it. */
record VerificationReport(JsonNode verification) {

    void print(PrintWriter out) {
        long documents = 0;
        for (JsonNode view : verification.path("results")) {
            documents += view.path("documents").asLong(0);
            print(view, out);
        }
        if (verification.path("holds").asBoolean(false)) {
            out.println("%,d documents of %,d read models are what the events up to position %s say."
                    .formatted(documents, verification.path("results").size(), Json.text(verification, "head")));
        }
    }

    private static void print(JsonNode view, PrintWriter out) {
        String name = Json.text(view, "view");
        long behind = view.path("behind").asLong(0);
        long differing = view.path("differing").asLong(0);
        long missing = view.path("missing").asLong(0);
        view.path("differences").forEach(it -> print(name, it, out));
        view.path("missing_events").forEach(it -> line(out, name, missing(it)));
        if (behind > 0) {
            line(out, name, "is %,d events behind and does not get on".formatted(behind));
        }
        if (differing + missing + behind > 0) {
            String left = Text.counted(missing, "event was not taken in", "events were not taken in");
            line(
                    out,
                    name,
                    "%s of the %,d that there should be, %s. To mend it: ./annals rebuild %s"
                            .formatted(
                                    Text.counted(differing, "document differs", "documents differ"),
                                    view.path("documents").asLong(0),
                                    left,
                                    name));
        }
    }

    private static void print(String view, JsonNode difference, PrintWriter out) {
        String document = document(difference);
        switch (Json.text(difference, "kind")) {
            case "missing" -> line(out, view, document + " is missing" + events(difference));
            case "too-many" -> line(out, view, document + " is one too many" + events(difference));
            default -> difference.path("fields").forEach(it -> line(out, view, changed(document, it, difference)));
        }
    }

    /** Whose it is stands first, unless the document is called so. */
    private static String document(JsonNode difference) {
        String document = Json.text(difference, "document");
        String participant = Json.text(difference, "participant");
        return participant.isEmpty() || participant.equals(document)
                ? document
                : "%s, document %s,".formatted(participant, document);
    }

    private static String changed(String document, JsonNode field, JsonNode difference) {
        return "%s %s: stored is %s, the events say %s%s"
                .formatted(
                        document,
                        Json.text(field, "field"),
                        value(field.path("stored")),
                        value(field.path("worked_out")),
                        events(difference));
    }

    /** All of the events stand in the answer as JSON; for people the last one is where to begin. */
    private static String events(JsonNode difference) {
        JsonNode events = difference.path("events");
        if (events.isEmpty()) {
            return "";
        }
        JsonNode last = events.path(events.size() - 1);
        return " (%s, the last %s at position %s)"
                .formatted(
                        Text.counted(difference.path("event_count").asLong(0), "event", "events"),
                        Json.text(last, "event_id"),
                        Json.text(last, "position"));
    }

    private static String missing(JsonNode event) {
        JsonNode cause = event.path("cause");
        String why =
                cause.isObject() ? ": %s: %s".formatted(Json.text(cause, "type"), Json.text(cause, "message")) : "";
        return "lacks the event %s (%s) at position %s, which is %s%s"
                .formatted(
                        Json.text(event, "event_id"),
                        Json.text(event, "type"),
                        Json.text(event, "position"),
                        Json.text(event, "why"),
                        why);
    }

    private static String value(JsonNode text) {
        return text.isString() ? "'" + text.stringValue() + "'" : "nothing";
    }

    private static void line(PrintWriter out, String view, String what) {
        out.println(Text.oneLine(view + ": " + what));
    }
}
