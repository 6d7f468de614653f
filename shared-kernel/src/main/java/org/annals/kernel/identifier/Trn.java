package org.annals.kernel.identifier;

import org.annals.kernel.personal.Personal;

/**
 * A teacher reference number: seven digits, not 0000000. Personal data: it stands in no id, URL, log or error text.
 *
 * <p>Rule book 5: characters that are no digits are dropped, five or six digits are padded with zeros on the left.
 */
public record Trn(String digits) {

    public Trn {
        if (!digits.matches("[0-9]{7}") || digits.equals("0000000")) {
            throw new IllegalArgumentException("a TRN has 5 to 7 digits and is not all zeros");
        }
    }

    /**
     * Reads a TRN as people write it, {@code RP 12/345} among them.
     *
     * @throws IllegalArgumentException if it has not 5 to 7 digits or is all zeros
     */
    public static Trn read(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        boolean padded = digits.length() == 5 || digits.length() == 6;
        return new Trn(padded ? "0".repeat(7 - digits.length()) + digits : digits);
    }

    public Personal sealed() {
        return new Personal(digits);
    }

    @Override
    public String toString() {
        return "Trn[…]";
    }
}
