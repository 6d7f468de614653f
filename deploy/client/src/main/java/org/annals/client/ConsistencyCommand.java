package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fetches what somebody needs who has two checkpoints, or a checkpoint and a pack, and not the log. */
@Command(
        name = "consistency",
        mixinStandardHelpOptions = true,
        description =
                "Prints the proof that the log at one size begins with the log at another, for verify-pack --proof.")
final class ConsistencyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--from", required = true, paramLabel = "N", description = "Events in the older checkpoint.")
    private long from;

    @Option(names = "--to", required = true, paramLabel = "N", description = "Events in the newer one.")
    private long to;

    @Mixin
    private TextOutput output = new TextOutput();

    ConsistencyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String path = "/api/log/proofs/consistency?from=%d&to=%d".formatted(from, to);
        output.give(Json.write(options.server(terminal).get(path)) + "\n", terminal);
        return 0;
    }
}
