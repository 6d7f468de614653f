package org.annals.standalone.account;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed, and which are taken. */
public final class Passwords {

    public static final int SHORTEST = 12;

    /** All that bcrypt looks at, of characters of one byte each. */
    public static final int LONGEST = 72;

    /** ASCII that can be typed. */
    public static final String TYPED = "^[ -~]*$";

    public static final String LENGTH = "has to have {min} to {max} characters";
    public static final String CHARACTERS = "has characters other than those of ASCII";

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
