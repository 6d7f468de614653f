package org.annals.client;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints all that happened to one participant, an event a line. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Prints a participant's events in order, each as a sentence with who and when.")
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Option(names = "--json", description = "Print a JSON array of events.")
    private boolean json;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        List<JsonNode> events = server.getAll(moment.in(Participants.path(server, trn) + "/history"));
        if (json) {
            Json.printArray(events, terminal.out());
        } else {
            print(events);
        }
        return 0;
    }

    private void print(List<JsonNode> events) {
        Table table = new Table(List.of("On", "What happened", "Who", "Recorded"), List.of());
        for (JsonNode event : events) {
            table.add(List.of(
                    Json.text(event, "on"), Json.text(event, "sentence"), who(event), Json.text(event, "recorded_at")));
        }
        table.print(terminal.out());
    }

    private static String who(JsonNode event) {
        String actor = Json.text(event, "actor");
        String onBehalfOf = Json.text(event, "on_behalf_of");
        return onBehalfOf.isEmpty() || onBehalfOf.equals(actor) ? actor : actor + " for " + onBehalfOf;
    }
}
