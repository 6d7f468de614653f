package org.annals.standalone.accesslog;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** 503 {@code ACCESS_LOG_UNAVAILABLE}: whoever looks could not be noted. */
public final class Untraceable extends ErrorResponseException {

    public Untraceable() {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(), null);
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Nobody sees people's data without it being noted who looks, and that cannot be written down now: see to the disk"
                        + " of annals.shared, or of the data folder, and whether it is full.");
        problem.setProperty("code", "ACCESS_LOG_UNAVAILABLE");
        return problem;
    }
}
