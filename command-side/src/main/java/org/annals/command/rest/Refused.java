package org.annals.command.rest;

import org.annals.command.request.Answer;

/** A rule refused a command. */
final class Refused extends RuntimeException {

    private final transient Answer answer;
    private final long position;

    Refused(Answer answer, long position) {
        super(answer.message());
        this.answer = answer;
        this.position = position;
    }

    Answer answer() {
        return answer;
    }

    /** Where the log ended then. */
    long position() {
        return position;
    }
}
