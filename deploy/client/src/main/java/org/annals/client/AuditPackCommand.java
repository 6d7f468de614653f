package org.annals.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.pack.PackReport;
import org.annals.kernel.proof.pack.PackVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches an audit pack, and checks it before it gets its name. */
@Command(
        name = "audit-pack",
        mixinStandardHelpOptions = true,
        description = "Writes the events, proofs, receipts and a report of a participant or a cohort into one file.")
final class AuditPackCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "TRN", arity = "0..1", description = "The participant's teacher reference number.")
    private @Nullable String trn;

    @Option(names = "--cohort", paramLabel = "ID", description = "Instead of a participant: all of a cohort.")
    private @Nullable String cohort;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to; it holds names and TRNs.")
    private Path out = Path.of("");

    AuditPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((trn == null) == (cohort == null)) {
            throw CommandFailed.wrongUsage("Give either a TRN or --cohort.");
        }
        Server server = options.server(terminal);
        PackReport report = fetched(server, path(server));
        terminal.out().println("%s: manifest.json sha256 %s".formatted(out, report.digest()));
        return 0;
    }

    private String path(Server server) {
        if (cohort != null) {
            return "/api/cohorts/%s/audit-pack".formatted(Server.encoded(cohort));
        }
        return Participants.path(server, String.valueOf(trn)) + "/audit-pack";
    }

    private PackReport fetched(Server server, String path) {
        return WholeFile.write(out, file -> {
            server.download(path, "application/zip", file);
            return sound(file);
        });
    }

    private static PackReport sound(Path pack) throws IOException {
        try (FileChannel file = FileChannel.open(pack)) {
            PackReport report = PackVerification.of(file, null, null);
            if (!report.sound()) {
                throw CommandFailed.refused("What the server sent is no sound pack: "
                        + report.faults().getFirst());
            }
            return report;
        }
    }
}
