package org.annals.command.rest;

import java.util.List;
import org.annals.kernel.refusal.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem of RFC 9457 with the member {@code code}: a word that programs may rely on. */
record Problem(ProblemDetail detail, HttpHeaders headers) {

    static Problem of(HttpStatus status, String code, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setProperty("code", code);
        return new Problem(problem, new HttpHeaders());
    }

    static Problem invalid(List<FieldFault> faults) {
        String detail = faults.size() == 1
                ? sentence(faults.getFirst())
                : faults.size() + " fields cannot be read; errors says which.";
        return of(HttpStatus.BAD_REQUEST, "INVALID", detail).with("errors", faults);
    }

    static Problem tooLarge(@Nullable String detail) {
        return of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", detail);
    }

    Problem with(String member, Object value) {
        detail.setProperty(member, value);
        return this;
    }

    Problem withHeaders(HttpHeaders more) {
        headers.addAll(more);
        return this;
    }

    ResponseEntity<ProblemDetail> answer() {
        return ResponseEntity.status(detail.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static String sentence(FieldFault fault) {
        String field = fault.field().isEmpty() ? "body" : fault.field();
        return field + ": " + fault.message() + ".";
    }
}
