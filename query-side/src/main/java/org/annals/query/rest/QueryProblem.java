package org.annals.query.rest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** A query that cannot be answered, as a problem of RFC 9457 with the extension member {@code code}. */
public final class QueryProblem extends ErrorResponseException {

    private QueryProblem(HttpStatus status, String code, String detail) {
        super(status, problem(status, code, detail), null);
    }

    /** 400: the query itself is wrong. */
    public static QueryProblem invalid(String detail) {
        return new QueryProblem(HttpStatus.BAD_REQUEST, "INVALID", detail);
    }

    /** 400: an instant that is yet to come. */
    static QueryProblem future(String detail) {
        return new QueryProblem(HttpStatus.BAD_REQUEST, "MOMENT_IN_FUTURE", detail);
    }

    /** 400: something in the query is not of its form, which has a code of its own. */
    public static QueryProblem malformed(String code, String detail) {
        return new QueryProblem(HttpStatus.BAD_REQUEST, code, detail);
    }

    /** 404: what is asked for does not exist. */
    public static QueryProblem unknown(String code, String detail) {
        return new QueryProblem(HttpStatus.NOT_FOUND, code, detail);
    }

    /** 404 {@code UNKNOWN_PARTICIPANT}: nothing ever happened to one of that id, or had by the moment that is asked for. */
    public static QueryProblem unknownParticipant() {
        return unknown("UNKNOWN_PARTICIPANT", "There is no such participant.");
    }

    /** 409: not as things stand. */
    public static QueryProblem conflict(String code, String detail) {
        return new QueryProblem(HttpStatus.CONFLICT, code, detail);
    }

    /** 503: the read model has not got that far yet. */
    static QueryProblem behind(String detail) {
        return unavailable("READ_MODEL_BEHIND", detail);
    }

    /** 503: something stands in the read model that no version would have written there. */
    static QueryProblem unreadable(String view) {
        return new QueryProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "READ_MODEL_UNREADABLE",
                "A document of the read model %s cannot be read. ./annals verify --view %s names it, and ./annals rebuild %s mends it."
                        .formatted(view, view, view));
    }

    /** 503: somebody is still writing what belongs into the answer. */
    static QueryProblem notSettled(String detail) {
        return unavailable("MOMENT_NOT_SETTLED", detail);
    }

    /** 503: others are doing the same, and the machine can bear no more of it. */
    static QueryProblem busy(String detail) {
        return unavailable("LOG_BUSY", detail);
    }

    private static QueryProblem unavailable(String code, String detail) {
        QueryProblem problem = new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, code, detail);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return problem;
    }

    /** The answer, whatever form of answers was asked for. */
    public ResponseEntity<ProblemDetail> answer() {
        return ResponseEntity.status(getStatusCode())
                .headers(getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(getBody());
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
