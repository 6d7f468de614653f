package org.annals.client;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Prints why something is what it is. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "Prints why a figure, a status, an award or a refusal is what it is, with the events behind it.")
final class ReceiptCommand implements Callable<Integer> {

    private static final String REFUSAL = "refusal:";

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private MomentOptions moment = new MomentOptions();

    @Parameters(index = "0", paramLabel = "TRN", description = "The participant's teacher reference number.")
    private String trn = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = {
                "credit-status, award, engagement, assessment, training-status,",
                "an element such as practice/3/2, or refusal:EVENT;",
                "without it, the list of them with what came out."
            })
    private @Nullable String subject;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    ReceiptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        String receipts = Participants.path(server, trn) + "/receipts";
        JsonNode answer = server.get(moment.in(subject == null ? receipts : receipts + "/" + path(subject)));
        if (json) {
            terminal.out().println(Json.write(answer));
        } else if (subject == null) {
            ReceiptText.printList(answer, terminal.out());
        } else {
            ReceiptText.print(answer, terminal.out());
        }
        return 0;
    }

    private static String path(String subject) {
        return subject.startsWith(REFUSAL)
                ? "refusals/" + Server.encoded(subject.substring(REFUSAL.length()))
                : Server.encoded(subject.replace('/', '.'));
    }
}
