package org.annals.kernel.proof.pack;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Strings of JSON in the one form that packs use: quote, backslash and control characters escaped, nothing else. */
final class JsonText {

    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                json.append("\\u").append(HEX.toHexDigits((short) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }
}
