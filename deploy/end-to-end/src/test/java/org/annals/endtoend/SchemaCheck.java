package org.annals.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares values with schemas as OpenAPI 3.1 has them, as far as ours go. It is stricter than JSON Schema in one thing:
 * a field that is not described is a fault.
 *
 * @param document where references lead
 */
record SchemaCheck(JsonNode document) {

    /** @param at the way to the value, for the sentences */
    List<String> faults(JsonNode described, JsonNode value, String at) {
        JsonNode schema = resolved(described);
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return faultsOfAlternatives(schema, value, at);
        }
        List<String> faults = new ArrayList<>();
        if (!types(schema).isEmpty() && types(schema).stream().noneMatch(typesOf(value)::contains)) {
            faults.add("%s is %s and not %s".formatted(at, typesOf(value), types(schema)));
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add("%s is %s, none of %s".formatted(at, value, schema.path("enum")));
        }
        if (schema.has("pattern")
                && value.isString()
                && !value.asString().matches(schema.path("pattern").asString())) {
            faults.add(
                    "%s does not match %s".formatted(at, schema.path("pattern").asString()));
        }
        if (value.isObject()) {
            faults.addAll(faultsOfObject(schema, value, at));
        }
        if (value.isArray()) {
            value.forEach(item -> faults.addAll(faults(schema.path("items"), item, at + "[]")));
        }
        return faults;
    }

    private List<String> faultsOfObject(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>();
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                faults.add("%s lacks %s".formatted(at, required.asString()));
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode described = schema.path("properties").path(field.getKey());
            JsonNode others = schema.path("additionalProperties");
            String there = at + "." + field.getKey();
            if (!described.isMissingNode()) {
                faults.addAll(faults(described, field.getValue(), there));
            } else if (others.isObject()) {
                faults.addAll(faults(others, field.getValue(), there));
            } else {
                faults.add(there + " is not described");
            }
        }
        return faults;
    }

    private List<String> faultsOfAlternatives(JsonNode schema, JsonNode value, String at) {
        List<List<String>> each = Stream.of("oneOf", "anyOf")
                .flatMap(kind -> schema.path(kind).valueStream())
                .map(alternative -> faults(alternative, value, at))
                .toList();
        boolean fits = each.stream().anyMatch(List::isEmpty);
        return fits ? List.of() : each.stream().flatMap(List::stream).toList();
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : Stream.of(type.asString("")).filter(name -> !name.isEmpty()).toList();
    }

    /** A whole number is both an integer and a number. */
    private static List<String> typesOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.isIntegralNumber() ? List.of("integer", "number") : List.of("number");
            case BOOLEAN -> List.of("boolean");
            case STRING -> List.of("string");
            case ARRAY -> List.of("array");
            case OBJECT -> List.of("object");
            default -> List.of("null");
        };
    }
}
