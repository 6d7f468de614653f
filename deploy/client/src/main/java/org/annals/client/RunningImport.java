package org.annals.client;

import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/** One import from the first byte sent until every read model shows its last event. */
final class RunningImport {

    /** How often to ask for a read model that does not move before giving up: a minute and a half at the usual pace. */
    private static final int PATIENCE = 600;

    private final Server server;
    private final Terminal terminal;
    private final Progress progress;

    RunningImport(Server server, Terminal terminal) {
        this.server = server;
        this.terminal = terminal;
        this.progress = new Progress(terminal);
    }

    /** Answers the finished import with its report. */
    JsonNode of(CohortFolder folder) {
        // Asked first, so that a wrong address or token is known before megabytes are sent.
        server.get("/api/views");
        progress.stage("Sending %d files".formatted(folder.files().size()));
        try {
            JsonNode accepted = server.upload("/api/imports", folder);
            JsonNode finished = finished(accepted.path("id").asString(""));
            awaitReadModels(finished.path("position").asLong(0));
            return finished;
        } finally {
            progress.end();
        }
    }

    private JsonNode finished(String id) {
        while (true) {
            JsonNode state = server.get("/api/imports/" + Server.encoded(id));
            switch (state.path("state").asString("")) {
                case "finished" -> {
                    return state;
                }
                case "failed" -> throw Problem.of(state.path("problem"), 0).asFailure();
                case "running" ->
                    progress.rows(
                            state.path("done").asLong(0), state.path("total").asLong(0));
                default -> progress.stage("Reading the files");
            }
            terminal.pause();
        }
    }

    private void awaitReadModels(long position) {
        long reached = -1;
        int asked = 0;
        while (true) {
            JsonNode last = slowest(server.get("/api/views"));
            long at = last.path("position").asLong(position);
            if (at >= position) {
                return;
            }
            asked = at > reached ? 0 : asked + 1;
            if (asked > PATIENCE) {
                throw CommandFailed.refused(
                        "The import is done, but the read model '%s' does not catch up: it stands at %d of %d."
                                .formatted(last.path("name").asString(""), at, position));
            }
            reached = at;
            progress.stage("Filling the read models");
            terminal.pause();
        }
    }

    private static JsonNode slowest(JsonNode views) {
        return views.path("views")
                .valueStream()
                .min(Comparator.comparingLong(view -> view.path("position").asLong(0)))
                .orElseGet(() -> views.path("none"));
    }
}
