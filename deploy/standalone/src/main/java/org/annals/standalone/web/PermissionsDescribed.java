package org.annals.standalone.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.kernel.access.Needs;
import org.annals.kernel.access.Permission;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of every operation which permission it wants, in words and as {@code x-permissions}, and which show some callers their own rows only: {@code x-own-rows}. */
@Component
class PermissionsDescribed implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        if (needs != null) {
            List<String> codes =
                    Arrays.stream(needs.value()).map(Permission::code).toList();
            operation.addExtension("x-permissions", codes);
            if (needs.ownRows()) {
                operation.addExtension("x-own-rows", true);
            }
            if (!codes.isEmpty()) {
                operation
                        .getResponses()
                        .putIfAbsent("403", new ApiResponse().description("It wants the permission " + anyOf(codes)));
            }
        }
        return operation;
    }

    private static String anyOf(List<String> codes) {
        return codes.stream().collect(Collectors.joining(" or ", "", "; code FORBIDDEN."));
    }
}
