package org.annals.client;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Has read models filled anew from the events, and returns when the new copies are in use. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Fills a read model anew from the events; the old copy answers until the new one takes its place.")
final class RebuildCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "VIEW|all", description = "The read model, or all of them with one pass over the events.")
    private @Nullable String view;

    @Option(names = "--json", description = "Print how the read models are afterwards as one JSON document.")
    private boolean json;

    RebuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String asked = Objects.requireNonNull(view);
        Server server = options.server(terminal);
        ViewStates before = ViewStates.of(server);
        List<String> names = asked.equals(ALL) ? before.names() : List.of(before.known(asked));
        server.post(asked.equals(ALL) ? "/api/views/rebuild" : "/api/views/" + Server.encoded(asked) + "/rebuild");
        ViewStates after = new RunningRebuild(server, terminal).of(names);
        if (json) {
            Json.printArray(after.chosen(names), terminal.out());
        }
        return report(names, before, after);
    }

    private int report(List<String> names, ViewStates before, ViewStates after) {
        int exit = 0;
        for (String name : names) {
            JsonNode now = after.of(name);
            String fault = fault(now, before.of(name));
            if (!fault.isEmpty()) {
                terminal.err().println("annals: " + Text.oneLine("The read model %s %s".formatted(name, fault)));
                exit = CommandFailed.REFUSED;
            } else if (!json) {
                terminal.out().println("%s is rebuilt up to position %s.".formatted(name, Json.text(now, "position")));
            }
        }
        return exit;
    }

    /** What is wrong after the rebuild; empty if nothing is. */
    private static String fault(JsonNode now, JsonNode before) {
        if (now.path("copy").asInt(0) <= before.path("copy").asInt(0)) {
            return "could not be rebuilt; the old copy stays in use, and the server's log says why.";
        }
        if (Json.text(now, "state").equals("failing")) {
            return "was rebuilt, but fails; the server's log says why.";
        }
        long parked = now.path("dead_letters").asLong(0);
        return parked == 0
                ? ""
                : "was rebuilt, but could not take in %,d events; see annals dead-letters.".formatted(parked);
    }
}
