package org.annals.command.rest;

import org.annals.command.request.Answer;
import org.springframework.http.HttpHeaders;

/** What stands beside the body of an answer; all that may differ when the same command comes again stands here. */
final class AnswerHeaders {

    /** Where the log ended after the command: a read model that has reached it shows what was answered. */
    static final String POSITION = "Annals-Position";

    private AnswerHeaders() {}

    static HttpHeaders of(Answer answer, long position) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag("\"" + answer.version() + "\"");
        headers.set(POSITION, Long.toString(position));
        return headers;
    }
}
