package org.annals.client;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A refusal in the form of RFC 9457, with the server's stable code.
 *
 * @param faults the fields at fault, each with what would be right
 */
record Problem(int status, String code, String title, String detail, List<String> faults) {

    private static final String UNREADABLE_FILE = "UNREADABLE_FILE";
    private static final int UNAUTHORIZED = 401;

    static Problem of(JsonNode problem, int status) {
        return new Problem(
                problem.path("status").asInt(status),
                problem.path("code").asString(""),
                problem.path("title").asString(""),
                problem.path("detail").asString(""),
                problem.path("errors").valueStream().map(Problem::fault).toList());
    }

    /** The problem in an answer's body, or what the status alone says when the body is none. */
    static Problem in(byte[] body, int status) {
        try {
            return of(Json.read(body), status);
        } catch (JacksonException e) {
            return new Problem(status, "", "", "", List.of());
        }
    }

    private static String fault(JsonNode error) {
        String field = Json.text(error, "field");
        String message = Json.text(error, "message");
        return field.isEmpty() ? message : field + ": " + message;
    }

    /** @param unknown what to do if the server does not know who asks */
    CommandFailed asFailure(String unknown) {
        return status == UNAUTHORIZED ? CommandFailed.refused(sentence() + " " + unknown) : asFailure();
    }

    CommandFailed asFailure() {
        return UNREADABLE_FILE.equals(code) ? CommandFailed.wrongUsage(sentence()) : CommandFailed.refused(sentence());
    }

    private String sentence() {
        String said = !faults.isEmpty()
                ? String.join("; ", faults) + "."
                : !detail.isBlank() ? detail : !title.isBlank() ? title : "The server answered " + status + ".";
        return code.isBlank() ? said : said + " (" + code + ")";
    }
}
