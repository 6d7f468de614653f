package org.annals.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.endtoend.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Sends requests, holds each of them and each answer against the description, and keeps what is not as described. */
final class DescribedApi {

    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Api api;
    private final ApiDescription description;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();

    DescribedApi(Api api) {
        this.api = api;
        this.description = ApiDescription.of(api);
    }

    /** The operations that were asked, each as {@code METHOD PATH}. */
    Set<String> asked() {
        return asked;
    }

    /** What was not as it is described, a sentence each. */
    Set<String> faults() {
        return faults;
    }

    HttpAnswer get(String path) {
        Operation operation = operation("GET", path);
        return checked(operation, api.get(path));
    }

    /** Asks for what is answered as plain text. */
    HttpAnswer getText(String path) {
        return get(path, TEXT);
    }

    /** Asks for what is no JSON. */
    HttpAnswer get(String path, String mediaType) {
        Operation operation = operation("GET", path);
        HttpAnswer answer = api.get(path, mediaType);
        JsonNode content = operation.node().at("/responses/200/content");
        if (answer.status() != 200 || !answer.header("Content-Type").startsWith(mediaType) || !content.has(mediaType)) {
            note(operation, "answered", List.of(answer.status() + ", or no " + mediaType + ", or none is described"));
        }
        return answer;
    }

    /** Asks for something that does not exist. */
    HttpAnswer getNothing(String path) {
        Operation operation = operation("GET", path);
        return described(operation, api.get(path), PROBLEM);
    }

    HttpAnswer post(String path, String body) {
        Operation operation = operation("POST", path);
        noteBody(operation, body);
        return checked(operation, api.post(path, body));
    }

    /** Asks something of what does not exist. */
    HttpAnswer postForNothing(String path, String body) {
        Operation operation = operation("POST", path);
        noteBody(operation, body);
        return described(operation, api.post(path, body), PROBLEM);
    }

    /** A request without a body. */
    HttpAnswer post(String path) {
        Operation operation = operation("POST", path);
        if (operation.node().has("requestBody")) {
            note(operation, "sent", List.of("a body is described"));
        }
        return checked(operation, api.ask("POST", path));
    }

    HttpAnswer upload(Folder folder) {
        Operation operation = operation("POST", "/api/imports");
        if (!operation.node().at("/requestBody/content").has("multipart/form-data")) {
            note(operation, "sent", List.of("no multipart/form-data is described"));
        }
        return checked(operation, api.upload(folder.path()));
    }

    private Operation operation(String method, String path) {
        Operation operation = description.operation(method, path.replaceFirst("\\?.*", ""));
        asked.add(operation.toString());
        List<String> unknown = new ArrayList<>(namesInQuery(path));
        unknown.removeAll(operation.queryParameters());
        note(operation, "sent, not described", unknown);
        return operation;
    }

    private void noteBody(Operation operation, String body) {
        JsonNode content = operation.node().at("/requestBody/content");
        note(operation, "sent", description.faultsIn(Json.read(body), content, JSON));
    }

    private HttpAnswer checked(Operation operation, HttpAnswer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError("%s: %d %s".formatted(operation, answer.status(), answer.body()));
        }
        return described(operation, answer, JSON);
    }

    private HttpAnswer described(Operation operation, HttpAnswer answer, String mediaType) {
        JsonNode described = operation.node().path("responses").path(Integer.toString(answer.status()));
        if (described.isMissingNode()) {
            note(operation, "answered", List.of("status " + answer.status() + " is not described"));
        } else if (!answer.body().isEmpty()) {
            note(operation, "answered", description.faultsIn(answer.json(), described.path("content"), mediaType));
        } else if (!described.path("content").isEmpty()) {
            note(operation, "answered", List.of("nothing, but a body is described"));
        }
        return answer;
    }

    private void note(Operation operation, String when, List<String> wrong) {
        wrong.forEach(one -> faults.add("%s, %s: %s".formatted(operation, when, one)));
    }

    private static List<String> namesInQuery(String path) {
        return Stream.of(path.replaceFirst("^[^?]*\\??", "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .toList();
    }
}
