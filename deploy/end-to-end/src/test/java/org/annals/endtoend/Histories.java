package org.annals.endtoend;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What one server tells of people, asked by TRN. */
record Histories(Api api) {

    /** The participant's id; empty if there is none. */
    String participant(String trn) {
        return api.post("/api/participants/lookup", "{\"trn\": \"%s\"}".formatted(trn))
                .text("participant");
    }

    /** What happened, without what differs between two servers: ids, positions and when it was recorded. */
    List<String> told(String trn) {
        return items(participant(trn))
                .map(event -> "%s %s %s %s"
                        .formatted(
                                event.path("on").asString(),
                                event.path("type").asString(),
                                event.path("sequence").asLong(),
                                event.path("sentence").asString()))
                .toList();
    }

    private Stream<JsonNode> items(String participant) {
        return api.get("/api/participants/%s/history?size=500".formatted(participant))
                .json()
                .path("items")
                .valueStream();
    }
}
