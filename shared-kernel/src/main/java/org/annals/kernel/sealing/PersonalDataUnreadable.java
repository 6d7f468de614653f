package org.annals.kernel.sealing;

/** Personal data cannot be sealed or opened now, though it was not erased. The message names nobody. */
public abstract class PersonalDataUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected PersonalDataUnreadable(String message) {
        super(message);
    }

    protected PersonalDataUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
