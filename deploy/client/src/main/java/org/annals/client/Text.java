package org.annals.client;

/** What is printed for people comes from files and servers, and must not steer their terminal. */
final class Text {

    private Text() {}

    /** The text with every control character, line breaks included, turned into a space. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ").strip();
    }

    /** Such as {@code 1 event was} and {@code 1,024 events were}. */
    static String counted(long count, String one, String several) {
        return "%,d %s".formatted(count, count == 1 ? one : several);
    }
}
