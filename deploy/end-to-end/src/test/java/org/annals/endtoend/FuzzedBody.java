package org.annals.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON after a schema: mostly as it is described, and with one value in so many that is not.
 *
 * @param document where references lead
 * @param oddity one value in so many is strange
 */
record FuzzedBody(JsonNode document, KnownThings known, Strange strange, int oddity) {

    private static final String DAY = "\"2025-03-0%d\"";
    private static final List<String> INTRUDERS = List.of(
            "id",
            "actor",
            "version",
            "aggregate",
            "roles",
            "on_behalf_of",
            "recorded_at",
            "__proto__",
            "@type",
            "class",
            "$set");

    String of(JsonNode described) {
        return value("", described, document.path("/"));
    }

    /** One that must be refused: a field that nobody knows, or one that is there twice. */
    String withAnIntruder(JsonNode described) {
        List<String> fields = fields(resolved(described));
        String first = fields.isEmpty() ? "\"id\":1" : fields.getFirst();
        fields.add(
                strange.in(2) && !fields.isEmpty() ? first : Json.text(strange.one(INTRUDERS)) + ":" + strange.json());
        return object(fields);
    }

    private String value(String name, JsonNode described, JsonNode example) {
        JsonNode schema = resolved(described);
        if (strange.in(oddity)) {
            return strange.json();
        }
        if (!known.at(name).isEmpty() && strange.in(2)) {
            return Json.text(strange.one(known.at(name)));
        }
        if (schema.has("enum")) {
            return strange.one(schema.path("enum").valueStream().toList()).toString();
        }
        if (!example.isMissingNode() && !example.isContainer()) {
            return example.toString();
        }
        return ofType(schema);
    }

    private String ofType(JsonNode schema) {
        return switch (type(schema)) {
            case "object" -> object(fields(schema));
            case "array" -> "[" + (strange.in(3) ? "" : value("", schema.path("items"), document.path("/"))) + "]";
            case "boolean" -> Boolean.toString(strange.in(2));
            case "integer", "number" -> Integer.toString(strange.random().nextInt(6));
            default -> string(schema);
        };
    }

    private String string(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> DAY.formatted(1 + strange.random().nextInt(9));
            case "date-time" -> "\"2025-03-04T10:00:00Z\"";
            case "uuid" -> "\"bc38d756-d005-4979-a2da-95a83ec33dd6\"";
            default -> schema.has("example") ? schema.path("example").toString() : "\"words\"";
        };
    }

    private List<String> fields(JsonNode schema) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            if (!strange.in(12)) {
                JsonNode example = schema.path("example").path(field.getKey());
                fields.add(Json.text(field.getKey()) + ":" + value(field.getKey(), field.getValue(), example));
            }
        }
        return fields;
    }

    private static String object(List<String> fields) {
        return fields.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("string") : type.asString("string");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return resolved(document.at(reference.substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.path("anyOf").path(0)) : schema;
    }
}
