package org.annals.query.auditpack;

/** Text in HTML that is also well-formed XML. */
final class Html {

    private Html() {}

    static String text(String raw) {
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
    static String row(String... cells) {
        return "<tr><td>%s</td></tr>\n".formatted(String.join("</td><td>", cells));
    }

    static String heading(String id, String title) {
        return "<h2 id=\"%s\">%s</h2>\n".formatted(id, text(title));
    }

    private static boolean isInXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
