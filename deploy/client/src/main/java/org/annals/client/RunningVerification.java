package org.annals.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A verification from its beginning to its end. */
record RunningVerification(Server server, Terminal terminal) {

    /** Answers the finished verification, with the documents that differ beside each read model's result. */
    JsonNode of(JsonNode asked) {
        Progress progress = new Progress(terminal);
        try {
            JsonNode now = server.post("/api/verifications", asked);
            String path = "/api/verifications/" + Server.encoded(Json.text(now, "id"));
            while (Json.text(now, "state").equals("running")) {
                show(now, progress);
                terminal.pause();
                now = server.get(path);
            }
            if (Json.text(now, "state").equals("failed")) {
                throw CommandFailed.refused("The verification failed. " + Json.text(now, "problem"));
            }
            return withDifferences(now, path);
        } finally {
            progress.end();
        }
    }

    private JsonNode withDifferences(JsonNode finished, String path) {
        if (finished.path("results")
                .valueStream()
                .allMatch(it -> it.path("differing").asLong(0) == 0)) {
            return finished;
        }
        JsonNode found = server.get(path + "/differences").path("views");
        for (JsonNode result : finished.path("results")) {
            found.valueStream()
                    .filter(it -> Json.text(it, "view").equals(Json.text(result, "view")))
                    .forEach(it -> ((ObjectNode) result).set("differences", it.path("differences")));
        }
        return finished;
    }

    private static void show(JsonNode now, Progress progress) {
        long total = now.path("total").asLong(0);
        if (total == 0) {
            progress.stage("Counting the events");
        } else {
            progress.events(now.path("done").asLong(0), total, -1);
        }
    }
}
