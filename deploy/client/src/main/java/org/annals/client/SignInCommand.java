package org.annals.client;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

@Command(
        name = "sign-in",
        mixinStandardHelpOptions = true,
        description =
                "Signs in to an account. The password is asked for, or read from standard input; the commands that"
                        + " follow need no token.")
final class SignInCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "NAME", description = "The name of the account.")
    private String name = "";

    SignInCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Server server = options.stranger(terminal);
        checkSafe(server.url());
        KeptSession session = server.session(
                "/api/session",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", name)
                        .put("password", terminal.password("Password: ")));
        KeptSessions.of(terminal).keep(server.url(), session);
        terminal.out()
                .println(Text.oneLine(
                        "Signed in as %s until %s at the latest.".formatted(session.name(), session.expiresAt())));
        return 0;
    }

    /** A password goes over a network only inside TLS. */
    private static void checkSafe(URI server) {
        if ("http".equals(server.getScheme()) && !isThisMachine(server.getHost())) {
            throw CommandFailed.wrongUsage(
                    "A password would go to %s where others can read it; use https.".formatted(server));
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw CommandFailed.refused("There is no server %s.".formatted(host));
        }
    }
}
