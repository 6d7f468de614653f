package org.annals.kernel.proof.checkpoint;

import java.util.regex.Pattern;
import org.annals.kernel.proof.note.InvalidNote;

/** Numbers from 0 on without leading zeros, as the formats want them. */
final class DecimalText {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,17}");

    private DecimalText() {}

    /** @throws InvalidNote if the text is no such number below 10^18 */
    static long parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidNote("A number is written in decimal digits without leading zeros.");
        }
        return Long.parseLong(text);
    }
}
