package org.annals.standalone.postgres;

import java.util.ArrayList;
import java.util.List;

/**
 * A session of its own for a command, where the system has {@code setsid}: otherwise the interrupt key of the terminal
 * would stop PostgreSQL at the same moment as Annals, which still has things to finish.
 */
final class Session {

    static List<String> ofItsOwn(List<String> command) {
        if (Command.output(List.of("setsid", "id", "-u")) == null) {
            return command;
        }
        List<String> inSession = new ArrayList<>(List.of("setsid"));
        inSession.addAll(command);
        return inSession;
    }

    private Session() {}
}
