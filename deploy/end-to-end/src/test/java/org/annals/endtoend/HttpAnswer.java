package org.annals.endtoend;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the server answered. */
record HttpAnswer(int status, HttpHeaders headers, String body) {

    static HttpAnswer of(HttpResponse<String> response) {
        return new HttpAnswer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        return Json.read(body);
    }

    /** The value of a field of the body; empty without one. */
    String text(String field) {
        return json().path(field).asString("");
    }

    /** The value of a header; empty without one. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where the log ended when a command was answered. */
    long position() {
        return Long.parseLong(header("Annals-Position"));
    }

    /** Such as {@code 200 applied} or {@code 422 LATE}. */
    String inShort() {
        return status + " " + (status == 200 ? text("outcome") : text("code"));
    }
}
