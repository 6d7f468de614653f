package org.annals.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command printed and how it ended. */
record CommandLineRun(int exit, String out, String err) {

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
        Iterator<String> left = typed.iterator();
        return of(false, Map.of(), prompt -> left.next(), args);
    }

    private static CommandLineRun of(boolean watched, Map<String, String> environment, String... args) {
        return of(watched, environment, prompt -> "", args);
    }

    private static CommandLineRun of(
            boolean watched, Map<String, String> environment, UnaryOperator<String> secrets, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out, true), new PrintWriter(err, true), watched, environment, Duration.ZERO, secrets);
        return new CommandLineRun(Annals.run(terminal, args), out.toString(), err.toString());
    }
}
