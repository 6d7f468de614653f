package org.annals.kernel.sealing;

/** Personal data was sealed with a key that is not among those at hand: the keys of another event store, or not all. */
public final class KeyUnknown extends PersonalDataUnreadable {

    private static final long serialVersionUID = 1L;

    public KeyUnknown(String subject) {
        super("The key of " + subject + " is not among the keys at hand.");
    }
}
