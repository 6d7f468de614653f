package org.annals.client;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server, and by what right: the options that all commands share. */
final class ServerOptions {

    private static final String DEFAULT_URL = "http://127.0.0.1:8080";
    private static final String DEFAULT_DATA = "annals-data";
    private static final String TOKEN_FILE = "admin.token";

    @Option(names = "--url", paramLabel = "URL", description = "The server; else ANNALS_URL, else " + DEFAULT_URL + ".")
    private @Nullable String url;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "The access token; else ANNALS_TOKEN, else that of --data, else the session of annals sign-in,"
                            + " else " + TOKEN_FILE + " in the data folder.")
    private @Nullable String token;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "A PEM file with the certificate that has signed the server's, or is the server's;"
                    + " else ANNALS_CA, else whatever Java trusts.")
    private @Nullable Path ca;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The server's data folder; else ANNALS_DATA, else ./" + DEFAULT_DATA + ".")
    private @Nullable String data;

    Server server(Terminal terminal) {
        URI url = url(terminal);
        return new Server(url, credentials(terminal, url), trusted(terminal));
    }

    /** As nobody, to sign in. */
    Server stranger(Terminal terminal) {
        return new Server(url(terminal), new Credentials.None(), trusted(terminal));
    }

    /** As whoever has signed in, whatever token there is. */
    Server signedIn(Terminal terminal) {
        URI url = url(terminal);
        KeptSession session = KeptSessions.of(terminal)
                .find(url)
                .orElseThrow(() ->
                        CommandFailed.wrongUsage("Nobody is signed in to %s: annals sign-in NAME.".formatted(url)));
        return new Server(url, new Credentials.OfSession(session), trusted(terminal));
    }

    URI url(Terminal terminal) {
        String given = first(url, terminal, "ANNALS_URL", DEFAULT_URL);
        try {
            URI uri = new URI(given.replaceAll("/+$", ""));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, in the words of this command.
        }
        throw CommandFailed.wrongUsage("'%s' is no URL of a server, such as %s.".formatted(given, DEFAULT_URL));
    }

    private @Nullable SSLSocketFactory trusted(Terminal terminal) {
        String file = first(ca == null ? null : ca.toString(), terminal, "ANNALS_CA", "");
        return file.isEmpty() ? null : Trusted.by(Path.of(file));
    }

    private Credentials credentials(Terminal terminal, URI url) {
        String given = first(token, terminal, "ANNALS_TOKEN", "").strip();
        if (!given.isEmpty()) {
            return new Credentials.Token(given);
        }
        Optional<KeptSession> session = data == null ? KeptSessions.of(terminal).find(url) : Optional.empty();
        return session.<Credentials>map(Credentials.OfSession::new)
                .orElseGet(() -> new Credentials.Token(tokenFrom(tokenFile(terminal))));
    }

    private Path tokenFile(Terminal terminal) {
        return Path.of(first(data, terminal, "ANNALS_DATA", DEFAULT_DATA)).resolve(TOKEN_FILE);
    }

    private static String tokenFrom(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CommandFailed.wrongUsage(
                    "No access token: sign in with annals sign-in, give --token, set ANNALS_TOKEN, or name the server's data folder with --data"
                            + " (no readable file %s).".formatted(file));
        }
    }

    private static String first(@Nullable String option, Terminal terminal, String variable, String otherwise) {
        if (option != null) {
            return option;
        }
        String set = terminal.environment().getOrDefault(variable, "");
        return set.isBlank() ? otherwise : set;
    }
}
