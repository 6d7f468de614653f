package org.annals.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints who looked at whose data. */
@Command(
        name = "access-log",
        mixinStandardHelpOptions = true,
        description = "Prints who looked at whose data and when; with TRN at one participant's.")
final class AccessLogCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TRN", arity = "0..1", description = "Only looks at this participant.")
    private @Nullable String trn;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only by this person.")
    private @Nullable String actor;

    @Option(names = "--json", description = "Print a JSON array of looks.")
    private boolean json;

    AccessLogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        List<String> filters = new ArrayList<>();
        if (trn != null) {
            filters.add("participant=" + Server.encoded(Participants.id(server, trn)));
        }
        if (actor != null) {
            filters.add("actor=" + Server.encoded(actor));
        }
        String query = filters.isEmpty() ? "" : "?" + String.join("&", filters);
        AtomicLong unreadable = new AtomicLong();
        List<JsonNode> looks = server.getAll(
                "/api/access-log" + query,
                page -> unreadable.set(page.path("unreadable").asLong(0)));
        if (json) {
            Json.printArray(looks, terminal.out());
        } else {
            print(looks);
        }
        if (unreadable.get() > 0) {
            terminal.err()
                    .printf("annals: %,d lines of the access log were cut off and cannot be read.%n", unreadable.get());
        }
        return 0;
    }

    private void print(List<JsonNode> looks) {
        Table table = new Table(List.of("At", "Who", "What", "Whose", "Request"), List.of());
        looks.forEach(it -> table.add(List.of(
                Json.text(it, "at"),
                Json.text(it, "actor"),
                Json.text(it, "operation"),
                Json.text(it, "subject"),
                Json.text(it, "correlation_id"))));
        table.print(terminal.out());
    }
}
