package org.annals.endtoend;

import java.util.ArrayList;
import java.util.List;
import org.annals.endtoend.ApiDescription.Operation;
import org.annals.endtoend.FuzzedRequests.Fuzzed;
import tools.jackson.databind.JsonNode;

/** An answer to whatever was asked of an operation, and what is not as described about it. */
record FuzzedAnswer(ApiDescription description, Operation operation, Fuzzed asked, RawAnswer answer) {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (answer.is(5) && answer.status() != 503) {
            faults.add("is a fault of ours");
        }
        if (asked.doomed() && !answer.is(4)) {
            faults.add("should have been refused");
        }
        if (answer.headers().containsKey("x-injected")) {
            faults.add("has a header that the request made");
        }
        if (!answer.headers().containsKey("x-content-type-options")) {
            faults.add("lacks the safe headers");
        }
        if (!answer.is(2)
                && (answer.body().contains("Exception") || answer.body().contains("org.annals."))) {
            faults.add("tells of what is within");
        }
        faults.addAll(faultsOfContent());
        return faults;
    }

    private List<String> faultsOfContent() {
        JsonNode described = operation.node().path("responses").path(Integer.toString(answer.status()));
        if (described.isMissingNode()) {
            return isOfNoOperation() ? problem(description.problem()) : List.of("is not described");
        }
        JsonNode content = described.path("content");
        if (content.isEmpty() && answer.body().isEmpty()) {
            return List.of();
        }
        if (!content.has(answer.mediaType())) {
            return List.of("has the type '%s', which is not described".formatted(answer.mediaType()));
        }
        boolean isJson = answer.mediaType().equals(JSON) || answer.mediaType().equals(PROBLEM);
        return isJson ? problem(content) : List.of();
    }

    /** Strange paths lead elsewhere, or nowhere. */
    private boolean isOfNoOperation() {
        return !asked.routed() && (answer.status() == 404 || answer.status() == 405);
    }

    private List<String> problem(JsonNode content) {
        return description.faultsIn(Json.read(answer.body()), content, answer.mediaType());
    }
}
