package org.annals.kernel.identifier;

/**
 * The form of a UUID in an id: 36 characters, lower case. Read by eye and not by a pattern, as every event that is read
 * brings several of them.
 */
final class UuidForm {

    private static final int LENGTH = 36;

    private UuidForm() {}

    /** Whether the text is the prefix with a UUID behind it, and nothing else. */
    static boolean follows(String prefix, String text) {
        return text.length() == prefix.length() + LENGTH && text.startsWith(prefix) && isOne(text, prefix.length());
    }

    private static boolean isOne(String text, int from) {
        for (int i = 0; i < LENGTH; i++) {
            char found = text.charAt(from + i);
            if (isDash(i) ? found != '-' : !isDigit(found)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(int place) {
        return place == 8 || place == 13 || place == 18 || place == 23;
    }

    private static boolean isDigit(char found) {
        return (found >= '0' && found <= '9') || (found >= 'a' && found <= 'f');
    }
}
