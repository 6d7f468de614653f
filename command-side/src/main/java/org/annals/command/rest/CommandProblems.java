package org.annals.command.rest;

import java.util.List;
import java.util.Objects;
import org.annals.command.request.Answer;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.KeyReused;
import org.annals.command.request.StoreUnavailable;
import org.annals.command.request.VersionConflict;
import org.annals.kernel.json.JsonTooLarge;
import org.annals.kernel.refusal.FieldFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What keeps a command from being applied, as a problem with a code. What else goes wrong is no matter of commands. */
@RestControllerAdvice(basePackageClasses = CommandProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandProblems {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);
    private static final String RETRY_AFTER_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        Answer answer = refused.answer();
        String code = Objects.requireNonNull(answer.code()).name();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, answer.message())
                .with("aggregate", answer.aggregate())
                .with("version", answer.version())
                .withHeaders(AnswerHeaders.of(answer, refused.position()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidFields invalid) {
        return Problem.invalid(invalid.faults()).answer();
    }

    /** The request names something that the cohort or the qualification does not have. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> meaningless(InvalidRequest invalid) {
        return invalid(invalid.field(), Objects.requireNonNull(invalid.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> empty(HttpMessageNotReadableException empty) {
        return invalid("", "must be a JSON object");
    }

    /** A part of the path is not of the type that stands for it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> nowhere(MethodArgumentTypeMismatchException mismatch) {
        Class<?> type = Objects.requireNonNull(mismatch.getRequiredType());
        return invalid(
                mismatch.getName(),
                "must be " + Forms.of(type).map(Form::wanted).orElse("of another form"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(JsonTooLarge tooLarge) {
        return Problem.tooLarge(tooLarge.getMessage()).answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(VersionConflict conflict) {
        return Problem.of(HttpStatus.CONFLICT, "VERSION_CONFLICT", conflict.getMessage())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(KeyReused reused) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "IDEMPOTENCY_KEY_REUSED", reused.getMessage())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(StoreUnavailable unavailable) {
        // One line each: there may be thousands of them while a store is away.
        LOG.warn(
                "A command could not be made durable: {}",
                NestedExceptionUtils.getMostSpecificCause(unavailable)
                        .getClass()
                        .getName());
        LOG.debug("It failed here.", unavailable);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", unavailable.getMessage())
                .withHeaders(headers)
                .answer();
    }

    private static ResponseEntity<ProblemDetail> invalid(String field, String message) {
        return Problem.invalid(List.of(new FieldFault(field, message))).answer();
    }
}
