package org.annals.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;
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
        exitCodeList = {"0:the pack is sound", "1:it is not; each fault is named", "2:there is nothing to check"})
final class VerifyPackCommand implements Callable<Integer> {

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
            description = "A checkpoint of the same size that was kept elsewhere, to compare the pack's with.")
    private @Nullable Path checkpoint;

    VerifyPackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PackReport report = report();
        report.checked().forEach(it -> terminal.out().println("checked    " + Text.oneLine(it)));
        report.faults().forEach(it -> terminal.out().println("NOT SOUND  " + Text.oneLine(it)));
        if (!report.digest().isEmpty()) {
            terminal.out().println("manifest.json sha256 " + report.digest());
        }
        terminal.out().println(report.sound() ? "The pack is sound." : "The pack is not sound.");
        return report.sound() ? 0 : CommandFailed.REFUSED;
    }

    private PackReport report() {
        try (FileChannel file = FileChannel.open(pack)) {
            return PackVerification.of(file, trustedKey(), keptCheckpoint());
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

    private @Nullable Note keptCheckpoint() {
        try {
            return checkpoint == null ? null : Note.parse(Files.readString(checkpoint));
        } catch (InvalidNote e) {
            throw CommandFailed.wrongUsage("--checkpoint: " + e.getMessage());
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("Cannot read %s.".formatted(checkpoint));
        }
    }
}
