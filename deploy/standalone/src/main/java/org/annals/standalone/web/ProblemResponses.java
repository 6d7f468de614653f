package org.annals.standalone.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says of every operation what can always go wrong, and of every failure that its controller declares that it is a
 * problem.
 */
@Component
class ProblemResponses implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemResponses::complete));
    }

    private static void complete(Operation operation) {
        ApiResponses responses = operation.getResponses();
        addIfAbsent(responses, "400", "The request is not well-formed; code INVALID.");
        if (operation.getRequestBody() != null) {
            addIfAbsent(responses, "413", "The body is too large; code CONTENT_TOO_LARGE.");
            addIfAbsent(responses, "415", "The body is not JSON; code UNSUPPORTED_MEDIA_TYPE.");
        }
        addIfAbsent(responses, "401", "The token is missing or wrong; code UNAUTHENTICATED.");
        addIfAbsent(responses, "406", "It is not answered in a form that is accepted; code NOT_ACCEPTABLE.");
        addIfAbsent(
                responses, "429", "Asked too often; code TOO_MANY_REQUESTS, and Retry-After says how long to wait.");
        if (waitsForReadModel(operation)) {
            addIfAbsent(
                    responses,
                    "503",
                    "The read model has not got there in ten seconds (READ_MODEL_BEHIND), something in it cannot be read and a rebuild mends it (READ_MODEL_UNREADABLE), or a store is away (STORE_UNAVAILABLE).");
        }
        addIfAbsent(responses, "500", "A fault in Annals; code INTERNAL.");
        addIfAbsent(
                responses,
                "503",
                "A store is away (STORE_UNAVAILABLE), or whoever issued the token that was sent (ISSUER_UNAVAILABLE).");
        responses.forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(ProblemSchema.content());
            }
        });
    }

    private static boolean waitsForReadModel(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("min_position"));
    }

    private static void addIfAbsent(ApiResponses responses, String status, String description) {
        responses.putIfAbsent(status, new ApiResponse().description(description));
    }
}
