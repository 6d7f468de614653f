package org.annals.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The light commands, each a process of its own, against one server. */
record CommandLine(URI server, String token) {

    private static final List<String> CLIENT =
            List.of(Jars.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", Jars.CLIENT.toString());

    CommandLine to(URI other) {
        return new CommandLine(other, token);
    }

    CommandLine withToken(String other) {
        return new CommandLine(server, other);
    }

    /** Runs a command to its end. */
    Run run(String... arguments) {
        return start(arguments).await();
    }

    Started start(String... arguments) {
        return Started.of(client(arguments), Map.of("ANNALS_URL", server.toString(), "ANNALS_TOKEN", token));
    }

    /** Runs a command that asks for passwords, which are typed in turn. */
    Run typing(List<String> passwords, String... arguments) {
        return start(arguments).type(passwords).await();
    }

    /** The command and its options; who runs it has this home and no token. */
    static Run at(Path home, URI server, List<String> passwords, String... arguments) {
        return Started.of(client(arguments), Map.of("ANNALS_URL", server.toString(), "HOME", home.toString()))
                .type(passwords)
                .await();
    }

    private static List<String> client(String... arguments) {
        List<String> command = new ArrayList<>(CLIENT);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs the launcher instead of the client's jar. */
    Run launch(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Jars.PROJECT.resolve("annals").toString()));
        command.addAll(List.of(arguments));
        return Started.of(command, Map.of("ANNALS_URL", server.toString(), "ANNALS_TOKEN", token))
                .await();
    }
}
