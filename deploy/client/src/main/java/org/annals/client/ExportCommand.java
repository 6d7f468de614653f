package org.annals.client;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies the whole event log into a file, and proves that the copy is what the log signs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Copies the event log into a file from which it can be restored; if it breaks off, run it again.")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Such as annals.ndjson.gz; FILE.checkpoint beside it says what it holds, signed by the log.")
    private @Nullable Path out;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path path = Objects.requireNonNull(out);
        Server server = options.server(terminal);
        VerifierKey log = LogKey.of(server);
        // What is exported is the log as it is now: new events do not make the end run away.
        SignedCheckpoint now = LogKey.checkpoint(server, log);
        try (ExportFile file = ExportFile.open(path, log)) {
            Hash root = new RunningExport(server, terminal).of(file, now.checkpoint());
            file.finish(now.note());
            terminal.out().printf("Exported %,d events to %s.%n", file.events(), path);
            terminal.out().printf("Size %d, root %s, as the log has signed it.%n", file.events(), root.base64());
            return 0;
        }
    }
}
