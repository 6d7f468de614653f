package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints what an event touches. */
@Command(
        name = "consequences",
        mixinStandardHelpOptions = true,
        description =
                "Prints what an event, such as a correction, supersedes, what rests on that, and what has followed.")
final class ConsequencesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(index = "0", paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Parameters(index = "1", paramLabel = "EVENT", description = "The event's id, as a history or a receipt names it.")
    private String event = "";

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    ConsequencesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        String path = Participants.path(server, trn) + "/events/" + Server.encoded(event) + "/consequences";
        JsonNode answer = server.get(moment.in(path));
        if (json) {
            terminal.out().println(Json.write(answer));
        } else {
            print(answer);
        }
        return 0;
    }

    private void print(JsonNode answer) {
        line("", answer.path("event"));
        events("Supersedes", answer.path("supersedes"));
        events(
                answer.path("supersedes").isEmpty() ? "What rests on it" : "What rested on that",
                answer.path("decisions"));
        events("What has followed", answer.path("followed"));
    }

    private void events(String title, JsonNode events) {
        terminal.out().println();
        terminal.out().println(events.isEmpty() ? title + ": nothing" : title);
        events.forEach(it -> line("  ", it));
    }

    private void line(String indent, JsonNode event) {
        String text = "%s  %s  %s"
                .formatted(Json.text(event, "on"), Json.text(event, "event_id"), Json.text(event, "sentence"));
        terminal.out().println(indent + Text.oneLine(text));
    }
}
