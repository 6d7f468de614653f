package org.annals.command.rest;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answered(int status, String body, MockHttpServletResponse response) {

    private static final JsonMapper JSON = new JsonMapper();

    @Nullable
    String header(String name) {
        return response.getHeader(name);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    String text(String member) {
        return json().path(member).asString("");
    }

    /** Such as {@code 422 LATE}; the outcome instead of the code where it worked. */
    String inShort() {
        return status + " " + (status == 200 ? text("outcome") : text("code"));
    }

    /** The names of the fields at fault. */
    List<String> faultyFields() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString(""))
                .toList();
    }
}
