package org.annals.client;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.KeyFile;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stands by the log once: to be run now and then, on a machine and with a key of its own. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = "Checks that the log only went on since it was last seen, and signs its checkpoint.")
final class WitnessCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description =
                    "The key of the witness; made if it is not there. FILE.seen beside it holds what was seen last.")
    private @Nullable Path key;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "annals.local/witness",
            description = "The name of the witness, used when its key is made (default: ${DEFAULT-VALUE}).")
    private String name = "";

    @Option(
            names = "--log-key",
            paramLabel = "KEY",
            description = "The key of the log, name+id+base64; else the one that was seen the first time.")
    private @Nullable String logKey;

    WitnessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(key);
        Server server = options.server(terminal);
        SigningKey own = own(file);
        LastSeen seen = LastSeen.in(file.resolveSibling(file.getFileName() + ".seen"));
        VerifierKey log = logKey == null ? seen.log().orElseGet(() -> LogKey.of(server)) : LogKey.parse(logKey);
        try {
            long size = new Witness(server, own, log, seen).sign();
            terminal.out()
                    .println("Signed the log %s at %,d events with the key %s"
                            .formatted(log.key().name(), size, own.verifier().text()));
            return 0;
        } catch (InvalidNote e) {
            throw CommandFailed.refused("What the server answers was not signed by this log: " + e.getMessage());
        }
    }

    private SigningKey own(Path file) {
        try {
            return new KeyFile(file, name, SignatureType.COSIGNATURE)
                    .open(() -> KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (IOException | InvalidNote e) {
            throw CommandFailed.wrongUsage(
                    "%s cannot be used as the key of a witness: %s".formatted(file, e.getMessage()));
        }
    }
}
