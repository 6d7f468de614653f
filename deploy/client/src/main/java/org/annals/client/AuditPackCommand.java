package org.annals.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.pack.Kept;
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

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "A checkpoint that was kept elsewhere: the pack is compared with it, and gets the proof for that.")
    private @Nullable Path checkpoint;

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
        String about = cohort == null
                ? Participants.path(server, String.valueOf(trn))
                : "/api/cohorts/" + Server.encoded(cohort);
        return about + "/audit-pack" + (checkpoint == null ? "" : proved(server, checkpoint));
    }

    /** Every log begins with an empty one, for which there is no proof. */
    private static String proved(Server server, Path checkpoint) {
        long size = KeptCheckpoint.size(checkpoint, LogKey.of(server));
        return size == 0 ? "" : "?kept_size=" + size;
    }

    private PackReport fetched(Server server, String path) {
        return WholeFile.write(out, file -> {
            server.download(path, "application/zip", file);
            return sound(file);
        });
    }

    private PackReport sound(Path pack) throws IOException {
        try (FileChannel file = FileChannel.open(pack)) {
            PackReport report = PackVerification.of(file, null, checkpoint == null ? null : kept(checkpoint));
            if (!report.sound()) {
                throw CommandFailed.refused("What the server sent is no sound pack: "
                        + report.faults().getFirst());
            }
            return report;
        }
    }

    private static Kept kept(Path checkpoint) {
        return new Kept(KeptCheckpoint.note(checkpoint), null);
    }
}
