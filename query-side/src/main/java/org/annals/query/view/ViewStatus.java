package org.annals.query.view;

/**
 * How a view is.
 *
 * @param position the place in the log up to which it tells what happened
 * @param behind how many places that is behind the end of the log
 * @param state {@code live}, {@code filling}, {@code rebuilding} or {@code failing}
 * @param deadLetters events that it could not take in, those that wait for them included
 */
public record ViewStatus(String name, long position, long behind, String state, long deadLetters) {}
