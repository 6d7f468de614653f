package org.annals.standalone.web;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.kernel.refusal.FieldFault;
import org.annals.standalone.role.ProcessRole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Whatever Spring finds wrong with a request, as a problem with a code and, where fields are at fault, with
 * {@code errors}. Problems of the domain have advices of their own, beside their controllers.
 */
@RestControllerAdvice
class FrameworkProblems extends ResponseEntityExceptionHandler {

    private final String elsewhere;

    /** @param role of this process; what the other side answers is not to be had here */
    FrameworkProblems(@Value("${annals.role:all}") String role) {
        this.elsewhere = ProcessRole.of(role)
                .filter(it -> it != ProcessRole.ALL)
                .map(it -> " This process is a %s side alone: ask the other side, or the proxy before both."
                        .formatted(it.code()))
                .orElse("");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        exception.getBody().setDetail("There is nothing at /%s.%s".formatted(exception.getResourcePath(), elsewhere));
        return super.handleNoResourceFoundException(exception, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> response = super.handleExceptionInternal(exception, body, headers, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem) {
            complete(problem, exception);
            return ResponseEntity.status(response.getStatusCode())
                    .headers(response.getHeaders())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return response;
    }

    private static void complete(ProblemDetail problem, Exception exception) {
        boolean hasCode =
                problem.getProperties() != null && problem.getProperties().containsKey(Problems.CODE);
        if (!hasCode) {
            problem.setProperty(Problems.CODE, Problems.codeOf(HttpStatusCode.valueOf(problem.getStatus())));
        }
        List<FieldFault> errors = FieldErrors.in(exception);
        if (!errors.isEmpty()) {
            problem.setProperty(Problems.ERRORS, errors);
            problem.setDetail(sentence(errors));
        }
    }

    /** For who shows the detail and nothing else. */
    private static String sentence(List<FieldFault> errors) {
        return errors.stream()
                .map(it -> it.field().isEmpty() ? it.message() : it.field() + ": " + it.message())
                .collect(Collectors.joining("; ", "", "."));
    }
}
