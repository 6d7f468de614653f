package org.annals.standalone.session;

import java.time.Duration;
import org.annals.standalone.limits.Pace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why somebody is not signed in; the same whether there is such an account or not. */
final class SignInProblem extends ErrorResponseException {

    private SignInProblem(HttpStatus status, String code, String detail) {
        super(status, problem(status, code, detail), null);
    }

    static SignInProblem notSignedIn() {
        return new SignInProblem(
                HttpStatus.UNAUTHORIZED,
                "UNAUTHENTICATED",
                "Name and password do not belong to an account that can be signed in to.");
    }

    static SignInProblem wrongPassword() {
        return new SignInProblem(
                HttpStatus.FORBIDDEN, "WRONG_PASSWORD", "The old password is not the one of the account.");
    }

    static SignInProblem withoutPassword() {
        return new SignInProblem(
                HttpStatus.CONFLICT,
                "NO_PASSWORD",
                "Only who has signed in to an account with its password has one here to change.");
    }

    static SignInProblem tooOften(Duration wait) {
        SignInProblem problem = new SignInProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                "TOO_MANY_ATTEMPTS",
                "It was tried too often; wait as long as Retry-After says.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Pace.retryAfter(wait));
        return problem;
    }

    static SignInProblem unavailable() {
        SignInProblem problem = new SignInProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "STORE_UNAVAILABLE",
                "Who is signed in cannot be looked up or written down now; try again in a few seconds.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
