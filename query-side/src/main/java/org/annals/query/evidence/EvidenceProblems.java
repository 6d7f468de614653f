package org.annals.query.evidence;

import org.annals.kernel.proof.note.InvalidNote;
import org.annals.query.rest.QueryProblem;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What evidence cannot be given or taken, as problems. */
@RestControllerAdvice
class EvidenceProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> differs(LogDiffers e) {
        return QueryProblem.conflict(
                        "LOG_DIFFERS",
                        e.getMessage()
                                + " Nothing more is signed; POST /api/log/verification tells which events are at fault.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidNote e) {
        return QueryProblem.malformed("INVALID_NOTE", String.valueOf(e.getMessage()))
                .answer();
    }
}
