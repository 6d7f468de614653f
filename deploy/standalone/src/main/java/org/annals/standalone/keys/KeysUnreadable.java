package org.annals.standalone.keys;

import org.annals.kernel.sealing.PersonalDataUnreadable;

/** The keys of persons cannot be read now, or not with this master key. */
final class KeysUnreadable extends PersonalDataUnreadable {

    private static final long serialVersionUID = 1L;

    KeysUnreadable(String message) {
        super(message);
    }

    KeysUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
