package org.annals.command.request;

/** A request that cannot mean anything: it names something that the qualification or the cohort does not have. */
public final class InvalidRequest extends RuntimeException {

    private final String field;
    private final String sentence;

    /**
     * @param field the field at fault, as the asker wrote it
     * @param message what is wrong and what would be right
     */
    public InvalidRequest(String field, String message) {
        super(message);
        this.field = field;
        this.sentence = message;
    }

    /** What is wrong and what would be right. */
    public String sentence() {
        return sentence;
    }

    public String field() {
        return field;
    }
}
