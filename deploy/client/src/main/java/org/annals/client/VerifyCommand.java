package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Has what is stored checked again from the ground up, and says what is wrong. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks what is stored; exits with 1 if anything is wrong.")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--log", description = "Read every event again and compare it with what was logged and signed.")
    private boolean log;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Compare the log with a checkpoint that was kept elsewhere, too.")
    private @Nullable Path checkpoint;

    @Option(names = "--json", description = "Print the report as one JSON document.")
    private boolean json;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!log) {
            throw CommandFailed.wrongUsage("Say what to verify: --log.");
        }
        JsonNode report = options.server(terminal)
                .post("/api/log/verification", Json.object("checkpoint", checkpoint == null ? null : read(checkpoint)));
        if (json) {
            terminal.out().println(Json.write(report));
        } else {
            new LogVerificationReport(report).print(terminal.out());
        }
        return report.path("holds").asBoolean(false) ? 0 : CommandFailed.REFUSED;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be read.".formatted(file));
        }
    }
}
