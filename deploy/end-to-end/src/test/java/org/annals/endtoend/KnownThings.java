package org.annals.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a server knows by its ids, so that strange requests also get as far as something that is there. */
final class KnownThings {

    private final Map<String, List<String>> byPlace = new HashMap<>();

    /** @param api of a server that knows at least one of each */
    static KnownThings of(Api api) {
        KnownThings known = new KnownThings();
        List<String> trns = texts(api, "/api/register?size=3", "items", "trn");
        List<String> participants =
                trns.stream().map(trn -> new Histories(api).participant(trn)).toList();
        List<String> events = participants.stream()
                .flatMap(id -> texts(api, "/api/participants/" + id + "/history?size=3", "items", "event_id").stream())
                .toList();
        known.put(trns, "trn");
        known.put(participants, "participants", "participant");
        known.put(events, "events", "dead-letters");
        known.put(texts(api, "/api/cohorts", "items", "cohort"), "cohorts", "cohort");
        known.put(texts(api, "/api/views", "views", "name"), "views");
        known.put(texts(api, "/api/audit-reviews", "items", "review"), "audit-reviews");
        known.put(texts(api, "/api/imports", "items", "id"), "imports");
        known.put(List.of("1", "2"), "case-study", "findings");
        known.put(List.of("award", "status", "practice.3.2"), "receipts");
        known.put(List.of(UUID.randomUUID().toString()), "refusals", "verifications");
        return known;
    }

    /** @param place the part of a path that stands before it, or the name of a field */
    List<String> at(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    private void put(List<String> values, String... places) {
        Stream.of(places).forEach(place -> byPlace.put(place, values));
    }

    private static List<String> texts(Api api, String path, String list, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : api.get(path).json().path(list)) {
            texts.add(item.path(field).asString(""));
        }
        return texts.stream().filter(text -> !text.isEmpty()).limit(5).toList();
    }
}
