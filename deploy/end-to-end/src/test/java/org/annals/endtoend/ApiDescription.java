package org.annals.endtoend;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document that the server gives of itself. */
record ApiDescription(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** A method and a path with placeholders. */
    record Operation(String method, String path, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        boolean isFor(String asked) {
            return asked.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
        }

        /** Whether strangers are heard too. */
        boolean isOpen() {
            return node.path("security").isArray() && node.path("security").isEmpty();
        }

        int placeholders() {
            return (int) path.chars().filter(one -> one == '{').count();
        }

        /** A path with something in the place of each placeholder. */
        String somePath() {
            return path.replaceAll("\\{[^}]*}", "1");
        }

        /** The names of the parameters in the query. */
        Set<String> queryParameters() {
            return node.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals("query"))
                    .map(parameter -> parameter.path("name").asString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static ApiDescription of(Api api) {
        return new ApiDescription(api.get("/v3/api-docs").json());
    }

    List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    /** The operation that a request is for: of two, the one that says more of the path. */
    Operation operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method) && operation.isFor(path))
                .min(Comparator.comparingInt(Operation::placeholders))
                .orElseThrow(() -> new AssertionError("Not described: " + method + " " + path));
    }

    /** In how far a body is not what is described. */
    List<String> faultsIn(JsonNode body, JsonNode content, String mediaType) {
        JsonNode described = content.path(mediaType).path("schema");
        return described.isMissingNode()
                ? List.of("no schema for " + mediaType)
                : new SchemaCheck(document).faults(described, body, "body");
    }

    /** What holds for every problem, wherever it comes from. */
    JsonNode problem() {
        return Json.read("""
                {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}""");
    }

    private static Stream<Operation> operations(String path, JsonNode methods) {
        return methods.properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new Operation(method.getKey().toUpperCase(Locale.ROOT), path, method.getValue()));
    }
}
