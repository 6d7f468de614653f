package org.annals.query.rest;

import org.annals.query.replay.LogBusy;
import org.annals.query.view.LetterWaits;
import org.annals.query.view.UnknownLetter;
import org.annals.query.view.UnknownView;
import org.annals.query.view.ViewBusy;
import org.annals.query.view.ViewNotFilled;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can be wrong with a request about a read model, as problems. */
@RestControllerAdvice
class ViewProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownView e) {
        return QueryProblem.unknown("UNKNOWN_VIEW", "There is no read model of that name; GET /api/views lists them.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownLetter e) {
        return QueryProblem.unknown("UNKNOWN_DEAD_LETTER", "The read model has parked nothing of that id.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> waits(LetterWaits e) {
        return QueryProblem.conflict(
                        "DEAD_LETTER_WAITS",
                        "The event only waits behind another of its sequence; see to that one first.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ViewBusy e) {
        return QueryProblem.conflict(
                        "VIEW_BUSY",
                        "The read model is being filled or rebuilt, or somebody else sees to its dead letters; ask again later.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(LogBusy e) {
        return QueryProblem.busy("Others are reading the whole log, as an answer for a moment of the past needs too.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> behind(ViewNotFilled e) {
        return QueryProblem.behind("The read model is being filled.").answer();
    }
}
