package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** That the log itself is to be read again. */
final class LogToVerify {

    @Option(
            names = "--log",
            required = true,
            description = "Read every event again and compare it with what was logged and signed.")
    @SuppressWarnings("UnusedVariable") // that the group is there says the same
    private boolean chosen;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Compare the log with a checkpoint that was kept elsewhere, too.")
    private @Nullable Path checkpoint;

    JsonNode verified(Server server, Terminal terminal) {
        JsonNode asked = Json.object("checkpoint", checkpoint == null ? null : read(checkpoint));
        Progress progress = new Progress(terminal);
        progress.stage("Reading every event again");
        try {
            return server.patient().post("/api/log/verification", asked);
        } finally {
            progress.end();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be read.".formatted(file));
        }
    }
}
