package org.annals.command.rest;

import java.util.List;
import org.annals.kernel.refusal.FieldFault;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What goes wrong with uploads. Their parts are read before any controller is chosen, so this holds for all of them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return Problem.tooLarge("The files are too large to be imported in one request.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException unreadable) {
        return Problem.invalid(
                        List.of(new FieldFault("", "must be multipart/form-data with a boundary and whole parts")))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownImport unknown) {
        return Problem.of(HttpStatus.NOT_FOUND, "UNKNOWN_IMPORT", unknown.getMessage())
                .answer();
    }
}
