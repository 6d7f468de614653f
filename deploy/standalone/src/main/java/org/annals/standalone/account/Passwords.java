package org.annals.standalone.account;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed, and which are taken. */
final class Passwords {

    static final int SHORTEST = 12;

    /** All that bcrypt looks at, of characters of one byte each. */
    static final int LONGEST = 72;

    /** ASCII that can be typed. */
    static final String TYPED = "^[ -~]*$";

    private static final String BCRYPT = "bcrypt";

    private Passwords() {}

    /**
     * Its hashes name their algorithm, so that another can take its place without a new password for everybody.
     *
     * @param strength 2 to the power of how many rounds there are; 12 takes some tenths of a second
     */
    static PasswordEncoder encoder(int strength) {
        return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(strength)));
    }
}
