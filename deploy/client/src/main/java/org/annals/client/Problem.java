package org.annals.client;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A refusal in the form of RFC 9457, with the server's stable code. */
record Problem(int status, String code, String title, String detail) {

    private static final String UNREADABLE_FILE = "UNREADABLE_FILE";
    private static final int UNAUTHORIZED = 401;

    static Problem of(JsonNode problem, int status) {
        return new Problem(
                problem.path("status").asInt(status),
                problem.path("code").asString(""),
                problem.path("title").asString(""),
                problem.path("detail").asString(""));
    }

    /** The problem in an answer's body, or what the status alone says when the body is none. */
    static Problem in(byte[] body, int status) {
        try {
            return of(Json.read(body), status);
        } catch (JacksonException e) {
            return new Problem(status, "", "", "");
        }
    }

    CommandFailed asFailure() {
        return UNREADABLE_FILE.equals(code) ? CommandFailed.wrongUsage(sentence()) : CommandFailed.refused(sentence());
    }

    private String sentence() {
        String said = !detail.isBlank() ? detail : !title.isBlank() ? title : "The server answered " + status + ".";
        String coded = code.isBlank() ? said : said + " (" + code + ")";
        return status == UNAUTHORIZED ? coded + " The token may be another server's: see --token and --data." : coded;
    }
}
