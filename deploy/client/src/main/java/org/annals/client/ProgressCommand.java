package org.annals.client;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints how far a cohort is. */
@Command(
        name = "progress",
        mixinStandardHelpOptions = true,
        description = "Prints how far a cohort is: how many participants there are of each status.")
final class ProgressCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(paramLabel = "COHORT", description = "The cohort, such as cohort-npq-senco-2024-autumn.")
    private String cohort = "";

    @Option(names = "--json", description = "Print all figures as one JSON document.")
    private boolean json;

    ProgressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String path = moment.in("/api/cohorts/%s/progress".formatted(Server.encoded(cohort)));
        JsonNode progress = options.server(terminal).get(path);
        if (json) {
            terminal.out().println(Json.write(progress));
        } else {
            print(progress);
        }
        return 0;
    }

    private void print(JsonNode progress) {
        Table table = new Table(List.of("Participants", "Number"), List.of("Number"));
        table.add(List.of("accepted", Json.text(progress, "participants")));
        table.add(List.of("engagement met", Json.text(progress, "engagement_met")));
        add(table, "credits", progress.path("credit_status"));
        add(table, "training", progress.path("training_status"));
        table.print(terminal.out());
    }

    private static void add(Table table, String kind, JsonNode counts) {
        for (Map.Entry<String, JsonNode> count : counts.properties()) {
            table.add(List.of(kind + " " + count.getKey(), count.getValue().asString("")));
        }
    }
}
