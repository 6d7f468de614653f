package org.annals.query.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Text in HTML that is also well-formed XML. */
public final class Html {

    private Html() {}

    public static String text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(isInXml(c) ? c : '\uFFFD');
            }
        });
        return text.toString();
    }

    /** A row of cells that hold HTML. */
    public static String row(String... cells) {
        return "<tr><td>%s</td></tr>\n".formatted(String.join("</td><td>", cells));
    }

    public static String heading(String id, String title) {
        return "<h2 id=\"%s\">%s</h2>\n".formatted(id, text(title));
    }

    /** How reports look, on a screen and on paper; to stand in the page itself. */
    public static String style() {
        try (InputStream in = Html.class.getResourceAsStream("/html/report.css")) {
            if (in == null) {
                throw new IllegalStateException("The file html/report.css is missing from the class path.");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
