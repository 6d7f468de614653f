package org.annals.standalone.start;

/** The start ends here, with one sentence for whoever started it and no stack trace; exit code 1. */
public class CannotStart extends RuntimeException {

    private final String sentence;

    public CannotStart(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
