package org.annals.endtoend;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The credit register of a cohort: each row by its TRN. */
record Register(Map<String, JsonNode> rows) {

    static Register of(JsonNode rows) {
        return new Register(rows.valueStream()
                .collect(Collectors.toMap(
                        row -> row.path("trn").asString(), row -> row, Register::twice, TreeMap::new)));
    }

    /** As the command line prints it. */
    static Register of(RunningServer server, String cohort) {
        return of(server.commandLine()
                .run("register", "--cohort", cohort, "--json")
                .json());
    }

    private static JsonNode twice(JsonNode one, JsonNode other) {
        throw new AssertionError("Two rows have the same TRN: " + one + " and " + other);
    }
}
