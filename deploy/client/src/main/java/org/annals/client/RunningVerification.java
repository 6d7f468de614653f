package org.annals.client;

import tools.jackson.databind.JsonNode;

/** A verification from its beginning to its end. */
record RunningVerification(Server server, Terminal terminal) {

    /** Answers the finished verification. */
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
            return now;
        } finally {
            progress.end();
        }
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
