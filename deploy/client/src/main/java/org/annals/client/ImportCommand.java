package org.annals.client;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Sends a cohort folder to the server, and returns when the read models show it. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a cohort folder. To import it again does no harm, and finishes what was broken off.")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "DIR", description = "The folder; cohort.json must be in it.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the report as one JSON document.")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CohortFolder cohort = CohortFolder.at(Objects.requireNonNull(folder));
        Server server = options.server(terminal);
        JsonNode imported = new RunningImport(server, terminal).of(cohort);
        JsonNode report = imported.path("report");
        if (json) {
            terminal.out().println(Json.write(report));
        } else {
            new ImportReport(report)
                    .print(terminal.out(), server.url(), imported.path("id").asString(""));
        }
        return 0;
    }
}
