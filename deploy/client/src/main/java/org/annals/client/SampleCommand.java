package org.annals.client;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Prints a sample of a cohort. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Chooses participants of a cohort by a seed, so that anybody can choose the same again.")
final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--cohort", paramLabel = "COHORT", required = true, description = "The cohort to choose from.")
    private String cohort = "";

    @Option(names = "--n", paramLabel = "N", required = true, description = "How many participants, 1 to 500.")
    private int size;

    @Option(names = "--seed", paramLabel = "SEED", required = true, description = "Any whole number.")
    private long seed;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Only from whom the cohort had by then, such as 2026-03-01T12:00:00Z.")
    private @Nullable String knownAt;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String then = knownAt == null ? "" : "&knownAt=" + Server.encoded(knownAt);
        JsonNode sample = options.server(terminal)
                .get("/api/cohorts/%s/sample?n=%d&seed=%d%s".formatted(Server.encoded(cohort), size, seed, then));
        if (json) {
            terminal.out().println(Json.write(sample));
        } else {
            print(sample);
        }
        return 0;
    }

    private void print(JsonNode sample) {
        Table table = new Table(List.of("TRN", "Participant", "Lot"), List.of());
        sample.path("items")
                .forEach(it ->
                        table.add(List.of(Json.text(it, "trn"), Json.text(it, "participant"), Json.text(it, "lot"))));
        table.print(terminal.out());
        terminal.out().println();
        terminal.out()
                .println("%d of %s participants of %s by seed %d. %s"
                        .formatted(
                                sample.path("items").size(),
                                Json.text(sample, "population"),
                                Text.oneLine(cohort),
                                seed,
                                Text.oneLine(Json.text(sample, "method"))));
    }
}
