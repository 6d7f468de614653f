package org.annals.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** The one token that opens Annals. */
final class AccessToken {

    private final byte[] token;

    AccessToken(String token) {
        this.token = token.getBytes(UTF_8);
    }

    /** Takes the same time wherever the two begin to differ. */
    boolean is(String offered) {
        return MessageDigest.isEqual(token, offered.getBytes(UTF_8));
    }
}
