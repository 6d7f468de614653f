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

    /** 2^12 rounds: some tenths of a second. */
    private static final int STRENGTH = 12;

    private static final String BCRYPT = "bcrypt";

    private Passwords() {}

    /** Its hashes name their algorithm, so that another can take its place without a new password for everybody. */
    static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(STRENGTH)));
    }
}
