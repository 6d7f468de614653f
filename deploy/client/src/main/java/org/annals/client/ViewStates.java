package org.annals.client;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the read models of a server are at one moment. */
record ViewStates(List<JsonNode> views) {

    static ViewStates of(Server server) {
        return new ViewStates(
                server.get("/api/views").path("views").valueStream().toList());
    }

    List<String> names() {
        return views.stream().map(it -> Json.text(it, "name")).toList();
    }

    /** The name itself, if there is a read model of that name. */
    String known(String name) {
        if (!names().contains(name)) {
            throw CommandFailed.refused("There is no read model '%s'; there are: %s."
                    .formatted(Text.oneLine(name), String.join(", ", names())));
        }
        return name;
    }

    JsonNode of(String name) {
        return chosen(List.of(name)).getFirst();
    }

    List<JsonNode> chosen(List<String> names) {
        return views.stream()
                .filter(it -> names.contains(Json.text(it, "name")))
                .toList();
    }
}
