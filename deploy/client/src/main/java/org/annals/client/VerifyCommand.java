package org.annals.client;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Has what is stored checked again from the ground up, the read models, the log or both, and says what is wrong. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Works read models out again from the events and compares; with --log it reads the log of the events itself"
                    + " again instead, and with --log and --view all it does both.",
            "Exits with 1 if anything is wrong."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private ViewsToVerify views = new ViewsToVerify();

    @ArgGroup(exclusive = false)
    private @Nullable LogToVerify log;

    @Option(names = "--json", description = "Print the result as one JSON document.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        views.check();
        Server server = options.server(terminal);
        JsonNode ofLog = log == null ? null : log.verified(server, terminal);
        JsonNode ofViews = log == null || views.areChosen() ? views.verified(server, terminal) : null;
        if (json) {
            terminal.out().println(Json.write(Objects.requireNonNull(together(ofLog, ofViews))));
        } else {
            print(ofLog, ofViews);
        }
        return holds(ofLog) && holds(ofViews) ? 0 : CommandFailed.REFUSED;
    }

    private void print(@Nullable JsonNode ofLog, @Nullable JsonNode ofViews) {
        if (ofLog != null) {
            new LogVerificationReport(ofLog).print(terminal.out());
        }
        if (ofViews != null) {
            new VerificationReport(ofViews).print(terminal.out());
        }
    }

    /** The one answer as it is, or both with what follows from them. */
    private static @Nullable JsonNode together(@Nullable JsonNode ofLog, @Nullable JsonNode ofViews) {
        if (ofLog == null || ofViews == null) {
            return ofLog == null ? ofViews : ofLog;
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.put("holds", holds(ofLog) && holds(ofViews));
        both.set("log", ofLog);
        both.set("read_models", ofViews);
        return both;
    }

    /** What was not asked for is not wrong. */
    private static boolean holds(@Nullable JsonNode report) {
        return report == null || report.path("holds").asBoolean(false);
    }
}
