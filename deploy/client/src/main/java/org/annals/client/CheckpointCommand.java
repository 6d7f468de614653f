package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fetches what the log states of itself, to be kept where nobody can change it together with the log. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        description =
                "Prints a signed checkpoint of the event log. Kept elsewhere, it shows later whether the log was changed.")
final class CheckpointCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private TextOutput output = new TextOutput();

    CheckpointCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        output.give(LogKey.checkpoint(server, LogKey.of(server)).note().write(), terminal);
        return 0;
    }
}
