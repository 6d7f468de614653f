package org.annals.kernel.rulebook;

/**
 * A rule as people read it.
 *
 * @param rule its name, such as {@code engagement}
 * @param text what it says, with the numbers of one specification in it
 * @param source who set it, and where it can be read
 * @param edition of the texts, which counts up when a text changes
 */
public record RuleInWords(String rule, String text, String source, String edition) {}
