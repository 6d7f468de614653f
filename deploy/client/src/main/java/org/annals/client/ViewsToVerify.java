package org.annals.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which read models are to be compared with the events, and whose documents in them. */
final class ViewsToVerify {

    private static final String ALL = "all";

    @Option(
            names = "--view",
            paramLabel = "VIEW|all",
            description = "Only this read model; can be given several times. Without --log, all unless given.")
    private List<String> names = List.of();

    @ArgGroup(exclusive = false)
    private @Nullable Sampling sampling;

    /** Some participants only. */
    static final class Sampling {

        @Option(
                names = "--sample",
                required = true,
                paramLabel = "N",
                description = "Only the documents of so many participants, 1 or more.")
        private int size;

        @Option(
                names = "--seed",
                paramLabel = "S",
                description = "Which participants: the same seed chooses the same ones; else 0.")
        private long seed;
    }

    /** Whether anything was said about read models. */
    boolean areChosen() {
        return sampling != null || !names.isEmpty();
    }

    /** @throws CommandFailed if nothing could be verified so */
    void check() {
        if (sampling != null && sampling.size < 1) {
            throw CommandFailed.wrongUsage("--sample is 1 or more, not %d.".formatted(sampling.size));
        }
    }

    JsonNode verified(Server server, Terminal terminal) {
        if (!areAll()) {
            names.forEach(ViewStates.of(server)::known);
        }
        return new RunningVerification(server, terminal).of(scope());
    }

    private boolean areAll() {
        return names.isEmpty() || names.contains(ALL);
    }

    private JsonNode scope() {
        ObjectNode scope = JsonNodeFactory.instance.objectNode();
        if (!areAll()) {
            ArrayNode chosen = scope.putArray("views");
            names.forEach(chosen::add);
        }
        if (sampling != null) {
            scope.put("sample", sampling.size).put("seed", sampling.seed);
        }
        return scope;
    }
}
