package org.annals.standalone.web;

import org.annals.kernel.access.Forbidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says to whom something is not allowed which permission that wants. */
@RestControllerAdvice
class AccessProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(Forbidden forbidden) {
        ProblemDetail problem = Problems.of(HttpStatus.FORBIDDEN, "FORBIDDEN", forbidden.sentence());
        problem.setProperty("permission", forbidden.wanting().code());
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
