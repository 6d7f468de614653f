package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places or lifts a legal hold. */
@Command(
        name = "hold",
        mixinStandardHelpOptions = true,
        description = "Places a legal hold, so that nothing of the participant is erased, or lifts it.")
final class HoldCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Option(names = "--reason", required = true, paramLabel = "REASON", description = "Why.")
    private String reason = "";

    @Option(names = "--lift", description = "Lift the hold instead.")
    private boolean lift;

    HoldCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        String path = Participants.path(server, trn) + (lift ? "/legal-hold/lifting" : "/legal-hold");
        server.post(path, Json.object("reason", reason));
        terminal.out().println(lift ? "No legal hold is on the participant." : "A legal hold is on the participant.");
        return 0;
    }
}
