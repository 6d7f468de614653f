package org.annals.client;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Prints the credit register. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = "Prints the credit register: how far everybody is, and whether the credits are awarded.")
final class RegisterCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Option(names = "--cohort", paramLabel = "COHORT", description = "Only this cohort; else all.")
    private @Nullable String cohort;

    @ArgGroup
    private @Nullable Form form;

    /** Which of the machine-readable forms, of which one at most makes sense. */
    static final class Form {

        @Option(names = "--json", description = "Print a JSON array of rows.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV with a header.")
        private boolean csv;
    }

    RegisterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String path = cohort == null ? "/api/register" : "/api/register?cohort=" + Server.encoded(cohort);
        List<JsonNode> rows = options.server(terminal).getAll(moment.in(path));
        if (form != null && form.json) {
            Json.printArray(rows, terminal.out());
        } else if (form != null && form.csv) {
            new Register(rows).printCsv(terminal.out());
        } else {
            new Register(rows).printTable(terminal.out());
        }
        return 0;
    }
}
