package org.annals.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command printed and how it ended. */
record CommandLineRun(int exit, String out, String err) {

    /** Whoever runs the tests may be signed in somewhere. */
    private static final String NOBODYS_HOME = "target/nobody";

    static CommandLineRun of(String... args) {
        return in(Map.of(), args);
    }

    static CommandLineRun in(Map<String, String> environment, String... args) {
        return of(false, environment, args);
    }

    static CommandLineRun watched(String... args) {
        return of(true, Map.of(), args);
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /** @param typed what is typed in turn, where it is not shown */
    static CommandLineRun typing(List<String> typed, String... args) {
        return typing(typed, Map.of(), args);
    }

    static CommandLineRun typing(List<String> typed, Map<String, String> environment, String... args) {
        Iterator<String> left = typed.iterator();
        return of(false, environment, prompt -> left.next(), args);
    }

    private static CommandLineRun of(boolean watched, Map<String, String> environment, String... args) {
        return of(watched, environment, prompt -> "", args);
    }

    private static CommandLineRun of(
            boolean watched, Map<String, String> environment, UnaryOperator<String> secrets, String... args) {
        Map<String, String> somewhere = new HashMap<>(environment);
        somewhere.putIfAbsent("HOME", NOBODYS_HOME);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out, true), new PrintWriter(err, true), watched, somewhere, Duration.ZERO, secrets);
        return new CommandLineRun(Annals.run(terminal, args), out.toString(), err.toString());
    }
}
