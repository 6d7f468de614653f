package org.annals.kernel.access;

/** Whoever asks has no role that allows it. */
public final class Forbidden extends RuntimeException {

    private final Permission wanting;

    public Forbidden(Permission wanting) {
        super(sentence(wanting));
        this.wanting = wanting;
    }

    /** The permission that the caller has not. */
    public Permission wanting() {
        return wanting;
    }

    /** What is wanting, in one sentence. */
    public String sentence() {
        return sentence(wanting);
    }

    private static String sentence(Permission wanting) {
        return "This wants the permission " + wanting.code() + " (" + wanting.words()
                + "), which none of your roles has.";
    }
}
