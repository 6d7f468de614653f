package org.annals.kernel.proof.note;

import java.util.Base64;

/** Standard base64 (RFC 4648, section 4) of which only one form is taken, so that no two texts say the same. */
final class Base64Text {

    private Base64Text() {}

    /** @throws InvalidNote if the text is another form */
    static byte[] parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Said below, in the same words.
        }
        throw new InvalidNote("Something is not in base64 with padding.");
    }
}
