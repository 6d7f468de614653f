package org.annals.kernel.event;

/** What was asked for stood so already and changed nothing. */
public interface Repetition {

    /** What was asked for, such as {@code record-attendance}. */
    String request();
}
