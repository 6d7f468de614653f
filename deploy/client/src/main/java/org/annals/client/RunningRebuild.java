package org.annals.client;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A rebuild from its beginning until none of its read models is being filled. */
record RunningRebuild(Server server, Terminal terminal) {

    ViewStates of(List<String> names) {
        Progress progress = new Progress(terminal);
        try {
            while (true) {
                ViewStates now = ViewStates.of(server);
                List<JsonNode> open = now.chosen(names).stream()
                        .filter(it -> Json.text(it, "state").equals("rebuilding"))
                        .toList();
                if (open.isEmpty()) {
                    return now;
                }
                show(open.getFirst().path("filling"), progress);
                terminal.pause();
            }
        } finally {
            progress.end();
        }
    }

    /** Those that are rebuilt together share one pass over the events; others wait for their turn. */
    private static void show(JsonNode filling, Progress progress) {
        if (filling.isObject()) {
            progress.events(
                    filling.path("position").asLong(0),
                    filling.path("head").asLong(0),
                    filling.path("seconds_left").asLong(-1));
        } else {
            progress.stage("Waiting for another rebuild");
        }
    }
}
