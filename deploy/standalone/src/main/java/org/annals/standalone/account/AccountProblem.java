package org.annals.standalone.account;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with an account, as a problem with a code. */
final class AccountProblem extends ErrorResponseException {

    private AccountProblem(HttpStatus status, String code, String detail) {
        super(status, problem(status, code, detail), null);
    }

    static AccountProblem exists() {
        return new AccountProblem(
                HttpStatus.CONFLICT,
                "ACCOUNT_EXISTS",
                "There is an account of that name; set its password, or remove it.");
    }

    static AccountProblem unknown() {
        return new AccountProblem(HttpStatus.NOT_FOUND, "UNKNOWN_ACCOUNT", "There is no account of that name.");
    }

    static AccountProblem invalid(String detail) {
        return new AccountProblem(HttpStatus.BAD_REQUEST, "INVALID", detail);
    }

    static AccountProblem unreadable() {
        return new AccountProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ACCOUNTS_UNREADABLE",
                "The file of the accounts cannot be read, so none is changed; put a copy of it back.");
    }

    /** Nobody's change is undone by somebody who did not know of it. */
    static AccountProblem changed() {
        return new AccountProblem(
                HttpStatus.CONFLICT,
                "ACCOUNT_CHANGED",
                "Somebody else has changed the account meanwhile; sign in to it again.");
    }

    static AccountProblem locked() {
        AccountProblem problem = new AccountProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ACCOUNTS_LOCKED",
                "Another process has been changing accounts for too long, so nothing was changed; try again.");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
