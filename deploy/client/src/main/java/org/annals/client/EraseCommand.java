package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a person's data. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = "Erases a participant's personal data for good: the keys that it was sealed with are destroyed.")
final class EraseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "REASON",
            description = "Why; it is kept, so it is not to name the participant.")
    private String reason = "";

    EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal).patient();
        server.post(Participants.path(server, trn) + "/erasure", Json.object("reason", reason));
        terminal.out()
                .println(
                        "The personal data is erased. Copies of the keys that are kept elsewhere are yours to destroy.");
        return 0;
    }
}
