package org.annals.client;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints what read models could not take in, tries it again, or gives it up. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Prints the events that read models could not take in; tries them again, or gives one up.")
final class DeadLettersCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(
            paramLabel = "VIEW",
            arity = "0..1",
            description = "The read model; else all, if nothing is done to them.")
    private @Nullable String view;

    @Option(
            names = "--sequence",
            paramLabel = "SEQUENCE",
            description = "Only this sequence, and with the events that wait: as it stands in the list.")
    private @Nullable String sequence;

    @ArgGroup
    private @Nullable Task task;

    @Option(names = "--json", description = "Print the answer as one JSON document.")
    private boolean json;

    /** What is to be done, instead of only printing. */
    static final class Task {

        @Option(names = "--retry", required = true, description = "Try to take in, in order, what is parked.")
        private boolean retry;

        @ArgGroup(exclusive = false)
        private @Nullable Eviction eviction;
    }

    /** Which event to give up, and why. */
    static final class Eviction {

        @Option(
                names = "--evict",
                required = true,
                paramLabel = "EVENT",
                description = "Give up this event: the read model goes without it until it is rebuilt.")
        private String event = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "REASON",
                description = "Why; it is kept and logged, so it should name nobody.")
        private String reason = "";
    }

    DeadLettersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (view == null && (task != null || sequence != null)) {
            throw CommandFailed.wrongUsage("Name the read model: annals dead-letters VIEW …");
        }
        Server server = options.server(terminal);
        if (task == null) {
            list(server);
        } else if (task.retry) {
            retry(server, path(view));
        } else {
            evict(server, path(view), Objects.requireNonNull(task.eviction));
        }
        return 0;
    }

    private void list(Server server) {
        List<ParkedEvent> parked = new ArrayList<>();
        List<String> views = view == null ? names(server) : List.of(view);
        views.forEach(name -> server.getAll(path(name) + query()).forEach(it -> parked.add(new ParkedEvent(name, it))));
        if (json) {
            Json.printArray(parked.stream().map(ParkedEvent::asJson).toList(), terminal.out());
        } else {
            ParkedEvent.print(parked, terminal.out());
        }
    }

    private void retry(Server server, String path) {
        JsonNode retried = server.post(path + "/retry" + query());
        print(
                retried,
                "%s taken in, %s still parked."
                        .formatted(Json.text(retried, "taken_in"), Json.text(retried, "still_parked")));
    }

    private void evict(Server server, String path, Eviction asked) {
        JsonNode evicted = server.post(
                path + "/" + Server.encoded(asked.event) + "/eviction", Json.object("reason", asked.reason));
        print(
                evicted,
                "Given up: %s at position %s. What waits behind it is taken in with: annals dead-letters %s --retry --sequence %s"
                        .formatted(
                                Json.text(evicted, "type"),
                                Json.text(evicted, "position"),
                                view,
                                Json.text(evicted, "sequence")));
    }

    private void print(JsonNode answer, String sentence) {
        PrintWriter out = terminal.out();
        out.println(json ? Json.write(answer) : Text.oneLine(sentence));
    }

    private static List<String> names(Server server) {
        return server.get("/api/views")
                .path("views")
                .valueStream()
                .filter(it -> it.path("dead_letters").asLong(0) > 0)
                .map(it -> Json.text(it, "name"))
                .toList();
    }

    private String query() {
        return sequence == null ? "" : "?sequence=" + Server.encoded(sequence);
    }

    private static String path(@Nullable String view) {
        return "/api/views/%s/dead-letters".formatted(Server.encoded(String.valueOf(view)));
    }
}
