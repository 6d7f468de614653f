package org.annals.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
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

    private static CommandLineRun of(boolean watched, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out, true), new PrintWriter(err, true), watched, environment, Duration.ZERO);
        return new CommandLineRun(Annals.run(terminal, args), out.toString(), err.toString());
    }
}
