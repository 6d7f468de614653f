package org.annals.client;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches all that is held on a person. */
@Command(
        name = "subject-access",
        mixinStandardHelpOptions = true,
        description = "Writes everything that is held on a person into one file, for that person.")
final class SubjectAccessCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TRN", description = "The person's teacher reference number.")
    private String trn = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: a page if it ends in .html, else JSON. Only its owner can read it.")
    private Path out = Path.of("");

    SubjectAccessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal).patient();
        String path = Participants.path(server, trn) + "/subject-access";
        String mediaType = out.toString().endsWith(".html") ? "text/html" : "application/json";
        WholeFile.write(out, file -> {
            server.download(path, mediaType, file);
            return file;
        });
        terminal.out().println("Everything that is held is in %s.".formatted(out));
        return 0;
    }
}
