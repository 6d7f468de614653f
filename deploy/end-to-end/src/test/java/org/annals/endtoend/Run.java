package org.annals.endtoend;

import tools.jackson.databind.JsonNode;

/** How a command ended and what it printed. */
record Run(int exit, String out, String err) {

    /** All of standard output as one JSON document. */
    JsonNode json() {
        if (exit != 0) {
            throw new AssertionError("It ended with " + exit + ": " + err);
        }
        return Json.read(out);
    }
}
