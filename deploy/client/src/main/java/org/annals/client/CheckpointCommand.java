package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file instead.")
    private @Nullable Path out;

    CheckpointCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.server(terminal);
        String checkpoint = LogKey.checkpoint(server, LogKey.of(server)).note().write();
        if (out == null) {
            terminal.out().print(checkpoint);
            terminal.out().flush();
        } else {
            write(checkpoint, out);
        }
        return 0;
    }

    private static void write(String checkpoint, Path file) {
        try {
            Files.writeString(file, checkpoint);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be written.".formatted(file));
        }
    }
}
