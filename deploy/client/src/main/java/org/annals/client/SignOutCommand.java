package org.annals.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "sign-out",
        mixinStandardHelpOptions = true,
        description = "Ends the session that annals sign-in began.")
final class SignOutCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ServerOptions options = new ServerOptions();

    SignOutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whatever the server says: nobody is signed in here afterwards. */
    @Override
    public Integer call() {
        try {
            options.signedIn(terminal).post("/api/session/end");
        } finally {
            KeptSessions.of(terminal).forget(options.url(terminal));
        }
        return 0;
    }
}
