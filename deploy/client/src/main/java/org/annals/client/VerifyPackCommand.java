package org.annals.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.VerifierKey;
import org.annals.kernel.proof.pack.Kept;
import org.annals.kernel.proof.pack.PackReport;
import org.annals.kernel.proof.pack.PackVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an audit pack without a server. */
@Command(
        name = "verify-pack",
        mixinStandardHelpOptions = true,
        description = "Checks an audit pack; needs no server.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the pack is sound",
            "1:it is not; each fault is named",
            "2:there is nothing to check",
            "3:it is sound in itself, but nothing proves how the checkpoint that was given belongs to it"
        })
final class VerifyPackCommand implements Callable<Integer> {

    private static final int NOT_COMPARED = 3;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path pack = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The log's verifier key, had by another way than the pack; else the key in the pack is believed.")
    private @Nullable String key;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint of the log that was kept elsewhere, of any size, to compare the pack's with.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--proof",
            paramLabel = "FILE",
            description = "A proof between that checkpoint and the pack's (annals consistency), if the pack has none.")
    private @Nullable Path proof;

    VerifyPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (proof != null && checkpoint == null) {
            throw CommandFailed.wrongUsage("--proof is for a checkpoint: give --checkpoint too.");
        }
        PackReport report = report();
        print("checked       ", report.checked());
        print("NOT SOUND     ", report.faults());
        print("NOT COMPARED  ", report.uncompared());
        if (!report.digest().isEmpty()) {
            terminal.out().println("manifest.json sha256 " + report.digest());
        }
        return concluded(report);
    }

    private void print(String head, List<String> sentences) {
        sentences.forEach(it -> terminal.out().println(head + Text.oneLine(it)));
    }

    private int concluded(PackReport report) {
        if (!report.sound()) {
            terminal.out().println("The pack is not sound.");
            return CommandFailed.REFUSED;
        }
        terminal.out()
                .println(
                        report.holds()
                                ? "The pack is sound."
                                : "The pack is sound in itself, but the checkpoint that was given could not be compared.");
        return report.holds() ? 0 : NOT_COMPARED;
    }

    private PackReport report() {
        try (FileChannel file = FileChannel.open(pack)) {
            return PackVerification.of(file, trustedKey(), kept());
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("Cannot read %s.".formatted(pack));
        }
    }

    private @Nullable VerifierKey trustedKey() {
        try {
            return key == null ? null : VerifierKey.parse(key.strip());
        } catch (InvalidNote e) {
            throw CommandFailed.wrongUsage("--key: " + e.getMessage());
        }
    }

    private @Nullable Kept kept() {
        if (checkpoint == null) {
            return null;
        }
        return new Kept(KeptCheckpoint.note(checkpoint), proof == null ? null : KeptCheckpoint.proof(proof));
    }
}
