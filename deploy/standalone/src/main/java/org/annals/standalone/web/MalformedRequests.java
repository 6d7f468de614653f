package org.annals.standalone.web;

import java.util.List;
import org.annals.kernel.json.InvalidJson;
import org.annals.kernel.json.JsonTooLarge;
import org.annals.kernel.refusal.FieldFault;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is turned down before anybody looks at what it means. Nothing of it is repeated: it may be anything. */
@RestControllerAdvice
class MalformedRequests {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(InvalidJson invalid) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "INVALID", "body: " + invalid.fault() + ".");
        problem.setProperty(Problems.ERRORS, List.of(new FieldFault("", invalid.fault())));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(JsonTooLarge tooLarge) {
        return answer(
                Problems.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE", String.valueOf(tooLarge.getMessage())));
    }

    /** Of the query, or of a form: percent signs with something else than two digits, control characters. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<ProblemDetail> unreadable(RuntimeException unreadable) {
        return answer(Problems.of(
                HttpStatus.BAD_REQUEST,
                "INVALID",
                "A parameter is not percent-encoded UTF-8, or there are too many, or it has control characters."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
