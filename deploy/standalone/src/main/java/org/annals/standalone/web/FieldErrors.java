package org.annals.standalone.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.refusal.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads from the framework's exceptions which fields are at fault. */
final class FieldErrors {

    private static final String MISSING = "is missing";
    private static final String WRONG_FORM = "does not have the right form";

    static List<FieldFault> in(Exception exception) {
        return switch (exception) {
            case HttpMessageNotReadableException e
            when e.getCause() instanceof DatabindException json -> List.of(new FieldFault(path(json), message(json)));
            case MethodArgumentNotValidException e -> inBody(e.getBindingResult());
            case HandlerMethodValidationException e -> inParameters(e);
            case MissingServletRequestParameterException e -> List.of(new FieldFault(e.getParameterName(), MISSING));
            case MissingServletRequestPartException e -> List.of(new FieldFault(e.getRequestPartName(), MISSING));
            case MissingRequestHeaderException e -> List.of(new FieldFault(e.getHeaderName(), MISSING));
            case MethodArgumentTypeMismatchException e -> List.of(new FieldFault(e.getName(), WRONG_FORM));
            default -> List.of();
        };
    }

    private static List<FieldFault> inBody(org.springframework.validation.Errors found) {
        Stream<FieldFault> fields = found.getFieldErrors().stream()
                .map(error -> new FieldFault(snakeCase(error.getField()), message(error)));
        Stream<FieldFault> whole = found.getGlobalErrors().stream().map(error -> new FieldFault("", message(error)));
        return Stream.concat(fields, whole).toList();
    }

    private static List<FieldFault> inParameters(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(FieldErrors::inParameter)
                .toList();
    }

    private static Stream<FieldFault> inParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return inBody(body).stream();
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream().map(error -> new FieldFault(snakeCase(name), message(error)));
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), WRONG_FORM);
    }

    private static String message(DatabindException json) {
        return switch (json) {
            case UnrecognizedPropertyException unknown -> "is not known";
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                "is none of " + Arrays.toString(wrong.getTargetType().getEnumConstants());
            default -> "is missing or " + WRONG_FORM;
        };
    }

    /** As {@code sessions.0.date}. */
    private static String path(JacksonException json) {
        return json.getPath().stream().map(FieldErrors::step).collect(Collectors.joining("."));
    }

    private static String step(JacksonException.Reference reference) {
        @Nullable String property = reference.getPropertyName();
        return property == null ? Integer.toString(reference.getIndex()) : property;
    }

    /** Validation names the components of our records; the client knows them by their names in JSON. */
    private static String snakeCase(String path) {
        return path.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private FieldErrors() {}
}
