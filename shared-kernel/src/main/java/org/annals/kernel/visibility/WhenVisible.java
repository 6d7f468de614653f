package org.annals.kernel.visibility;

/**
 * Asks, as a subscription query, to be told once every read model shows what the log says up to a position. Whoever has not
 * been told after {@link #LONGEST_SECONDS} has given up.
 */
public record WhenVisible(long position) {

    /** The longest that anybody waits. */
    public static final int LONGEST_SECONDS = 10;
}
