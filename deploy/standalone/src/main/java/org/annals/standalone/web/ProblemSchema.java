package org.annals.standalone.web;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** How a problem looks, in the description of the API. */
final class ProblemSchema {

    static final String NAME = "Problem";

    static Schema<?> schema() {
        return object(List.of("title", "status", "code"))
                .description("A problem as in RFC 9457.")
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("code", text().description("What is wrong, as a word that does not change."))
                .addProperty("aggregate", text().description("Where a rule refused: what was decided about."))
                .addProperty(
                        "version",
                        new JsonSchema().typesItem("integer").description("Where a rule refused: its version."))
                .addProperty("permission", text().description("With FORBIDDEN: what the caller's roles do not allow."))
                .addProperty("errors", errors());
    }

    private static Schema<?> errors() {
        Schema<?> error =
                object(List.of("field", "message")).addProperty("field", text()).addProperty("message", text());
        Schema<?> errors = new JsonSchema().typesItem("array").description("The fields at fault, if any are.");
        errors.setItems(error);
        return errors;
    }

    private static Schema<?> object(List<String> required) {
        Schema<?> object = new JsonSchema().typesItem("object");
        object.setRequired(required);
        return object;
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    static Content content() {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(reference));
    }

    private ProblemSchema() {}
}
