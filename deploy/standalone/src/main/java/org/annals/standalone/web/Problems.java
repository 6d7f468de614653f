package org.annals.standalone.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Problems as in RFC 9457, each with the extension member {@code code}: a word that programs may rely on. */
final class Problems {

    static final String CODE = "code";
    static final String ERRORS = "errors";

    static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(CODE, code);
        return problem;
    }

    /** The code of a problem that the framework finds. */
    static String codeOf(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case BAD_REQUEST -> "INVALID";
            case UNAUTHORIZED -> "UNAUTHENTICATED";
            case FORBIDDEN -> "FORBIDDEN";
            case NOT_FOUND -> "NOT_FOUND";
            case METHOD_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
            case NOT_ACCEPTABLE -> "NOT_ACCEPTABLE";
            case CONTENT_TOO_LARGE -> "CONTENT_TOO_LARGE";
            case UNSUPPORTED_MEDIA_TYPE -> "UNSUPPORTED_MEDIA_TYPE";
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> "NOT_IMPLEMENTED";
            case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
            case null, default -> status.is4xxClientError() ? "INVALID" : "INTERNAL";
        };
    }

    private Problems() {}
}
