package org.annals.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that can be asked about a cohort of one page: its answers are the state of the read models. */
record EveryQuery(Api api) {

    private static final int PEOPLE = 5;

    /** The answers by path. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        paths().forEach(path -> answers.put(path, body(path)));
        return answers;
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/api/register?size=500", "/api/rows?size=500", "/api/cohorts"));
        api.get("/api/cohorts")
                .json()
                .path("items")
                .forEach(cohort -> paths.add("/api/cohorts/%s/progress"
                        .formatted(cohort.path("cohort").asString())));
        participants().forEach(id -> {
            paths.add("/api/participants/" + id);
            paths.add("/api/participants/%s/history?size=500".formatted(id));
        });
        return paths;
    }

    private List<String> participants() {
        return api.get("/api/register?size=" + PEOPLE)
                .json()
                .path("items")
                .valueStream()
                .map(row -> new Histories(api).participant(row.path("trn").asString()))
                .toList();
    }

    private String body(String path) {
        HttpAnswer answer = api.get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }
}
