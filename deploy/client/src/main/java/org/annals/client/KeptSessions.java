package org.annals.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The sessions of whoever uses this machine: a file for each server in {@code .annals} of their home, for them alone. */
final class KeptSessions {

    private static final String FOLDER = ".annals";

    private final Path folder;

    private KeptSessions(Path folder) {
        this.folder = folder;
    }

    static KeptSessions of(Terminal terminal) {
        String home = terminal.environment().getOrDefault("HOME", "");
        return new KeptSessions(
                Path.of(home.isBlank() ? System.getProperty("user.home") : home).resolve(FOLDER));
    }

    /** The one with a server, unless it has ended; what is no session is none. */
    Optional<KeptSession> find(URI server) {
        try {
            Path file = file(server);
            return Files.exists(file)
                    ? Optional.of(KeptSession.read(Files.readAllBytes(file))).filter(KeptSessions::goesOn)
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** It is never there with more rights, or by half. */
    void keep(URI server, KeptSession session) {
        Path file = file(server);
        try {
            Files.createDirectories(folder);
            OwnerOnly.folder(folder);
            Path beside = Files.createTempFile(folder, "session", "");
            OwnerOnly.file(beside);
            Files.write(beside, Json.write(session.json()).getBytes(UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("The session cannot be kept in %s.".formatted(file));
        }
    }

    void forget(URI server) {
        try {
            Files.deleteIfExists(file(server));
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("The session cannot be removed from %s.".formatted(file(server)));
        }
    }

    private Path file(URI server) {
        return folder.resolve("session-" + Server.encoded(server.toString()));
    }

    private static boolean goesOn(KeptSession session) {
        try {
            return Clock.systemUTC().instant().isBefore(Instant.parse(session.expiresAt()));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
